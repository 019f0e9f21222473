import {gzipSync} from 'node:zlib';
import {type Answer, answering, no, ok, type Pair} from './pair.ts';

const NUMBER = {type: 'object', required: ['n'], properties: {n: {type: 'integer'}}};

/** A document of one read that answers so. */
function read(responses: unknown, method = 'get') {
  return {paths: {'/news': {[method]: {operationId: 'readNews', responses}}}};
}

/** A pair whose right answer and wrong answer are given. */
function answers(
  name: string,
  responses: unknown,
  right: Answer,
  wrong: Answer,
  found: string,
): Pair {
  return {
    name,
    document: read(responses),
    routes: isWrong => ({'GET /news': () => (isWrong ? wrong : right)}),
    found: `readNews/${found}`,
  };
}

const typed = (type: string, body: string | Uint8Array, more: object = {}): Answer => ({
  status: 200,
  headers: {'content-type': type, ...more},
  body,
});
const json = (body: string | Uint8Array) => typed('application/json', body);
const content = (schemas: Readonly<Record<string, unknown>>) => ({
  '200': {
    description: 'it',
    content: Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, {schema}])),
  },
});

const MEDIA_TYPES: readonly Pair[] = [
  answers(
    'the second media type',
    content({'application/json': NUMBER, 'application/vnd.news.v2+json': {type: 'array'}}),
    typed('application/vnd.news.v2+json', '[]'),
    typed('application/vnd.news.v2+json', '{"n":1}'),
    'schema/valid:minimal',
  ),
  answers(
    'a range, and a charset',
    content({'application/*': NUMBER}),
    typed('application/json; charset=UTF-8', '{"n":1}'),
    typed('application/json; charset=UTF-8', '{"n":"1"}'),
    'schema/valid:minimal#/n',
  ),
  answers(
    'a range of JSON',
    content({'application/*+json': NUMBER}),
    typed('application/geo+json', '{"n":1}'),
    typed('application/geo+json', '{}'),
    'schema/valid:minimal',
  ),
  answers(
    'a type that is not declared',
    content({'application/json': NUMBER}),
    json('{"n":1}'),
    typed('application/geo+json', '{"n":1}'),
    'content-type/valid:minimal',
  ),
  answers(
    'a compressed answer',
    content({'application/json': NUMBER}),
    typed('application/json', gzipSync('{"n":1}'), {'content-encoding': 'gzip'}),
    typed('application/json', gzipSync('{"n":true}'), {'content-encoding': 'gzip'}),
    'schema/valid:minimal#/n',
  ),
];

const BYTES: readonly Pair[] = [
  ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('{"n":1}')])],
  ['a name twice', '{"n":1,"x":{"a":1},"n":2}'],
  ['no number', '{"n":NaN}'],
  ['more behind it', '{"n":1}]'],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d])],
].map(([name, body]) =>
  answers(
    `JSON with ${name}`,
    content({'application/json': NUMBER}),
    json('{"n":1,"a":[{"n":2},{"n":2}],"b":"\\"n\\":"}'),
    json(body as string),
    'well-formed-json/valid:minimal',
  ),
);

const STATUSES: readonly Pair[] = [
  ...[201, 204, 302].map(status =>
    answers(
      `a ${status} that is not declared`,
      answering(NUMBER),
      ok({n: 1}),
      {status, headers: {location: '/'}},
      'documented-status/valid:minimal',
    ),
  ),
  answers(
    'a range of statuses',
    answering(NUMBER, '2XX'),
    ok({n: 1}, 203),
    ok({n: 'x'}, 203),
    'schema/valid:minimal#/n',
  ),
  answers(
    'the exact status before the others',
    {...answering({type: 'array'}, 'default'), ...answering(NUMBER)},
    ok({n: 1}),
    ok([]),
    'schema/valid:minimal',
  ),
];

const REFUSED: Pair = {
  name: 'what any other status answers',
  document: {
    paths: {
      '/news': {
        get: {
          operationId: 'readNews',
          parameters: [{name: 'q', in: 'query', required: true, schema: {type: 'string'}}],
          responses: {
            ...answering(NUMBER, '2XX'),
            ...answering({type: 'object', required: ['message']}, 'default'),
          },
        },
      },
    },
  },
  routes: isWrong => ({
    'GET /news': ({query}) =>
      query.has('q') ? ok({n: 1}) : ok(isWrong ? {error: 'no q'} : {message: 'no q'}, 400),
  }),
  found: 'readNews/schema/missing-required:query.q',
};

const DATE_TIME = {type: 'object', properties: {at: {type: 'string', format: 'date-time'}}};

const VALUES: readonly Pair[] = [
  answers(
    'a point in time',
    answering(DATE_TIME),
    ok({at: '2026-11-30T08:00:00.5+01:00'}),
    ok({at: '2026-11-30T08:00:00+0100'}),
    'schema/valid:minimal#/at',
  ),
  answers(
    'null by a branch',
    answering({type: 'object', properties: {n: {anyOf: [{type: 'integer'}, {type: 'null'}]}}}),
    ok({n: null}),
    ok({n: 'null'}),
    'schema/valid:minimal#/n',
  ),
  answers(
    'properties that are not named',
    answering({
      type: 'object',
      properties: {n: {type: 'integer'}},
      additionalProperties: {type: 'string'},
    }),
    ok({n: 1, other: 'x'}),
    ok({n: 1, other: 2}),
    'schema/valid:minimal#/other',
  ),
  answers(
    'what nobody forbids',
    answering(NUMBER),
    ok({n: 1, other: 2}),
    ok({other: 2}),
    'schema/valid:minimal',
  ),
  answers(
    'what is left over of branches',
    answering({
      type: 'object',
      oneOf: [{required: ['a']}, {required: ['b']}],
      properties: {a: {}, b: {}},
      unevaluatedProperties: false,
    }),
    ok({a: 1}),
    ok({a: 1, c: 2}),
    'schema/valid:minimal',
  ),
  answers(
    'headers by their types',
    {
      '200': {
        ...answering(NUMBER)['200'],
        headers: {
          'X-Id': {schema: {type: 'string'}},
          'X-Ratio': {schema: {type: 'number', maximum: 1}},
          'X-Parts': {schema: {type: 'array', items: {type: 'integer'}}},
        },
      },
    },
    typed('application/json', '{"n":1}', {'x-id': '20261130', 'x-ratio': '0.25', 'x-parts': '1,2'}),
    typed('application/json', '{"n":1}', {'x-id': '20261130', 'x-ratio': '2.5', 'x-parts': '1,2'}),
    'headers/valid:minimal',
  ),
];

/** A stream that is left open after what it begins with; null answers 500. */
function stream(
  name: string,
  schema: unknown,
  right: string,
  wrong: string | null,
  found = 'schema/valid:minimal',
): Pair {
  return {
    name,
    document: read({'200': {description: 'news', content: {'text/event-stream': {schema}}}}),
    routes: isWrong => ({
      'GET /news': ({response}) => {
        const text = isWrong ? wrong : right;
        if (text === null) return no(500);
        response.writeHead(200, {'content-type': 'text/event-stream'});
        response.write(text);
        return null;
      },
    }),
    found: `readNews/${found}`,
  };
}

const METHODS: readonly Pair[] = [
  {
    name: 'HEAD has no body',
    document: read(answering(NUMBER), 'head'),
    routes: isWrong => ({
      'HEAD /news': () => ({
        status: isWrong ? 500 : 200,
        headers: {'content-type': 'application/json'},
      }),
    }),
    found: 'readNews/no-server-error/valid:minimal',
  },
  stream('a stream that goes on', {type: 'string'}, 'data: first\n\n', null, 'no-server-error'),
  stream(
    'a stream of JSON',
    NUMBER,
    ': here\r\n\r\ndata: {"n":\r\ndata: 1}\r\n\r\n',
    'data: {"n":"x"}\n\n',
    'schema/valid:minimal#/n',
  ),
  stream(
    'a stream of events with fields',
    {type: 'object', required: ['id'], properties: {id: {type: 'string'}, data: NUMBER}},
    'id: 7\ndata: {"n":1}\n\n',
    'event: news\ndata: {"n":1}\n\n',
  ),
  stream('a stream that is none', {}, 'event: x\ndata\n\n', '{"n":1}\n\n', 'content-type'),
  stream(
    'a stream in which nothing happens',
    NUMBER,
    ': waiting\n\n',
    '<p>news</p>',
    'content-type',
  ),
];

/** What comes, and by what it is judged. */
export const ANSWERS: readonly Pair[] = [
  ...MEDIA_TYPES,
  ...BYTES,
  ...STATUSES,
  REFUSED,
  ...VALUES,
  ...METHODS,
];
