import {answering, no, ok, type Pair} from './pair.ts';
import {isNumber, query, reading, STYLES} from './styles.case.ts';

const PLACES: readonly Pair[] = [
  {
    name: 'bounds and enums of a query',
    document: reading(
      '/a',
      query('n', {type: 'integer', minimum: 1, maximum: 9}),
      query('o', {type: 'string', enum: ['up', 'down']}, {required: false}),
    ),
    routes: isWrong => ({
      'GET /a': asked => {
        const [n, o] = [asked.query.get('n'), asked.query.get('o')];
        const isOrder = o === null || o === 'up' || o === 'down';
        const isIn = isNumber(n) && (isWrong || (Number(n) > 0 && Number(n) < 10));
        return isIn && isOrder ? ok(1) : no();
      },
    }),
    found: 'read/invalid-refused/above-bound:query.n',
  },
  {
    name: 'a header and a cookie that are required',
    document: reading(
      '/a',
      {name: 'X-Desk', in: 'header', required: true, schema: {type: 'integer'}},
      {name: 'visit', in: 'cookie', required: true, schema: {type: 'string'}},
    ),
    routes: isWrong => ({
      'GET /a': ({headers}) => {
        const isDesk = isNumber(String(headers['x-desk'] ?? ''));
        return isDesk && (isWrong || /\bvisit=/.test(headers.cookie ?? '')) ? ok(1) : no();
      },
    }),
    found: 'read/invalid-refused/missing-required:cookie.visit',
  },
  {
    name: 'a key in the path that ends in 500',
    document: reading('/a/{aKey}', {
      name: 'aKey',
      in: 'path',
      required: true,
      schema: {type: 'integer'},
    }),
    routes: isWrong => ({
      'GET /a/*': ({path}) => (isNumber(path.at(-1) ?? '') ? ok(1) : no(isWrong ? 500 : 400)),
    }),
    found: 'read/no-server-error/malformed-key:aKey',
  },
];

const DRAWN: readonly Pair[] = [
  {
    name: 'texts of a pattern of which only some break the server',
    document: reading('/a', query('code', {type: 'string', pattern: '^[a-z]{1,9}-\\d{2}$'})),
    routes: isWrong => ({
      'GET /a': asked => {
        const code = asked.query.get('code') ?? '';
        if (!/^[a-z]{1,9}-\d{2}$/.test(code)) return no();
        return isWrong && code.length > 6 ? no(500) : ok(1);
      },
    }),
    found: 'read/no-server-error/valid:drawn',
  },
  {
    name: 'days of which only some break the server, as text in the path',
    document: reading('/a/{day}', {
      name: 'day',
      in: 'path',
      required: true,
      schema: {type: 'string', format: 'date'},
    }),
    routes: isWrong => ({
      'GET /a/*': ({path}) => {
        const day = path.at(-1) ?? '';
        const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
        if (!isDay) return no();
        return isWrong && !day.startsWith('2026-') ? no(500) : ok(1);
      },
    }),
    found: 'read/no-server-error/valid:drawn',
  },
  {
    name: 'numbers of a form of which only some break the server',
    document: form('application/x-www-form-urlencoded'),
    routes: isWrong => ({
      'POST /forms': ({headers, text}) => {
        if (headers['content-type'] !== 'application/x-www-form-urlencoded') return no(415);
        const fields = new URLSearchParams(text);
        const count = fields.get('count');
        if (!fields.has('name') || !isNumber(count) || Number(count) < 1) return no();
        return isWrong && Number(count) > 2 ** 20 ? no(500) : {status: 204};
      },
    }),
    found: 'send/no-server-error/valid:drawn',
  },
];

/** A document of one write of a form. */
function form(type: string, more: object = {}) {
  const schema = {
    type: 'object',
    required: ['name', 'count'],
    properties: {name: {type: 'string'}, count: {type: 'integer', minimum: 1}, ...more},
  };
  const responses = {'204': {description: 'done'}, '400': {description: 'refused'}};
  const requestBody = {required: true, content: {[type]: {schema}}};
  return {paths: {'/forms': {post: {operationId: 'send', requestBody, responses}}}};
}

/** A form of which one part is JSON. */
const withJsonPart = {
  paths: {
    '/forms': {
      post: {
        operationId: 'send',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['about'],
                properties: {
                  about: {
                    type: 'object',
                    required: ['pages'],
                    properties: {pages: {type: 'integer'}},
                  },
                },
              },
              encoding: {
                about: {
                  contentType: 'application/json',
                  headers: {'X-Part': {schema: {type: 'string'}}},
                },
              },
            },
          },
        },
        responses: {'204': {description: 'done'}, '400': {description: 'refused'}},
      },
    },
  },
};

const FORMS: readonly Pair[] = [
  {
    name: 'a form with a part of JSON',
    document: withJsonPart,
    routes: isWrong => ({
      'POST /forms': ({headers, text}) => {
        const boundary = /boundary=(.*)/.exec(headers['content-type'] ?? '')?.[1];
        if (boundary === undefined) return no(415);
        if (!text.includes(`--${boundary}--`)) return no();
        const part = /name="about"\r\ncontent-type: application\/json\r\n\r\n(.*)\r\n/.exec(text);
        const isRight = /^\{"pages":-?\d+\}$/.test(part?.[1] ?? '');
        return isRight || (isWrong && text.includes('name="about"')) ? {status: 204} : no();
      },
    }),
    found: 'send/invalid-refused/',
  },
  {
    name: 'a form',
    document: form('application/x-www-form-urlencoded'),
    routes: isWrong => ({
      'POST /forms': ({headers, text}) => {
        if (headers['content-type'] !== 'application/x-www-form-urlencoded') return no(415);
        const fields = new URLSearchParams(text);
        const isCount = isNumber(fields.get('count')) && Number(fields.get('count')) > 0;
        return fields.has('name') && (isWrong || isCount) ? {status: 204} : no();
      },
    }),
    found: 'send/invalid-refused/wrong-type:field.count',
  },
  {
    name: 'a form of several parts',
    document: form('multipart/form-data', {scan: {type: 'string', format: 'binary'}}),
    routes: isWrong => ({
      'POST /forms': ({headers, text}) => {
        const boundary = /boundary=(.*)/.exec(headers['content-type'] ?? '')?.[1];
        if (boundary === undefined) return no(415);
        if (!text.includes(`--${boundary}--`)) return no();
        const count = /name="count"\r\n\r\n(.*)\r\n/.exec(text)?.[1] ?? '';
        const isCount = isNumber(count) && Number(count) > 0;
        return /name="name"/.test(text) && (isWrong || isCount) ? {status: 204} : no();
      },
    }),
    found: 'send/invalid-refused/missing-required:field.count',
  },
];

const SERVERS: readonly Pair[] = [
  {
    name: 'servers with variables, of a path and of an operation',
    document: {
      servers: [
        {
          url: 'https://{host}/{part}/v1',
          variables: {host: {default: 'h'}, part: {default: 'main'}},
        },
      ],
      paths: {
        '/a': {get: {operationId: 'one', responses: answering({type: 'integer'})}},
        '/b': {
          servers: [{url: '/other'}],
          get: {operationId: 'two', responses: answering({type: 'integer'})},
        },
        '/c': {
          get: {
            operationId: 'three',
            servers: [{url: '/third/'}],
            responses: answering({type: 'integer'}),
          },
        },
      },
    },
    routes: isWrong => ({
      'GET /main/v1/a': () => ok(1),
      'GET /other/b': () => ok(1),
      'GET /third/c': () => ok(isWrong ? 'x' : 1),
    }),
    found: 'three/schema/valid:minimal',
  },
];

/** How parameters are written, and what of them is wrong. */
export const PARAMETERS: readonly Pair[] = [...STYLES, ...PLACES, ...DRAWN, ...FORMS, ...SERVERS];
