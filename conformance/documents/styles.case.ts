import {answering, no, ok, type Pair} from './pair.ts';

interface Declared {
  readonly name: string;
  readonly in: string;
  readonly [key: string]: unknown;
}

/** A document of one read with these parameters. */
export function reading(path: string, ...parameters: Declared[]) {
  const responses = {...answering({type: 'integer'}), '400': {description: 'refused'}};
  return {paths: {[path]: {get: {operationId: 'read', parameters, responses}}}};
}

/** Whether a text is a whole number. */
export const isNumber = (text: string | null) => /^-?\d+$/.test(text ?? '');
/** A query that is required. */
export const query = (name: string, schema: unknown, more: object = {}) => ({
  name,
  in: 'query',
  required: true,
  schema,
  ...more,
});

/** How parameters are written, by style and place. */
export const STYLES: readonly Pair[] = [
  {
    name: 'a list that is repeated',
    document: reading('/a', query('n', {type: 'array', minItems: 1, items: {type: 'integer'}})),
    routes: isWrong => ({
      'GET /a': asked => {
        const texts = asked.query.getAll('n');
        return texts.length > 0 && (isWrong || texts.every(isNumber)) ? ok(1) : no();
      },
    }),
    found: 'read/invalid-refused/wrong-type:query.n',
  },
  {
    name: 'a list between bars',
    document: reading(
      '/a',
      query(
        'n',
        {type: 'array', minItems: 2, items: {type: 'integer'}},
        {style: 'pipeDelimited', explode: false},
      ),
    ),
    routes: isWrong => ({
      'GET /a': asked => {
        const texts = (asked.query.get('n') ?? '').split('|');
        return texts.every(isNumber) ? ok(isWrong ? 'x' : 1) : no();
      },
    }),
    found: 'read/schema/valid:minimal',
  },
  {
    name: 'an object in brackets',
    document: reading(
      '/a',
      query(
        'f',
        {type: 'object', required: ['s'], properties: {s: {enum: ['on', 'off']}}},
        {style: 'deepObject'},
      ),
    ),
    routes: isWrong => ({
      'GET /a': asked => {
        const text = asked.query.get('f[s]');
        return (isWrong && text !== null) || text === 'on' || text === 'off' ? ok(1) : no();
      },
    }),
    found: 'read/invalid-refused/bad-enum:query.f',
  },
  {
    name: 'JSON in a query',
    document: reading('/a', {
      name: 'f',
      in: 'query',
      required: true,
      content: {
        'application/json': {
          schema: {type: 'object', required: ['s'], properties: {s: {type: 'integer'}}},
        },
      },
    }),
    routes: isWrong => ({
      'GET /a': asked => {
        try {
          const {s} = JSON.parse(asked.query.get('f') ?? '') as {s?: unknown};
          return isWrong || Number.isInteger(s) ? ok(1) : no();
        } catch {
          return no();
        }
      },
    }),
    found: 'read/invalid-refused/missing-required:query.f.s',
  },
  {
    name: 'a path with points',
    document: reading('/a/{n}', {
      name: 'n',
      in: 'path',
      required: true,
      style: 'label',
      schema: {type: 'array', minItems: 1, items: {type: 'integer'}},
    }),
    routes: isWrong => ({
      'GET /a/*': ({path}) => {
        const text = path.at(-1) ?? '';
        const isRight = text.startsWith('.') && text.slice(1).split(',').every(isNumber);
        return isRight ? ok(isWrong ? 'x' : 1) : no();
      },
    }),
    found: 'read/schema/valid:minimal',
  },
  {
    name: 'a list between spaces',
    document: reading(
      '/a',
      query(
        'n',
        {type: 'array', minItems: 2, items: {type: 'integer'}},
        {style: 'spaceDelimited', explode: false},
      ),
    ),
    routes: isWrong => ({
      'GET /a': asked => {
        const texts = (asked.query.get('n') ?? '').split(' ');
        return isWrong || (texts.length > 1 && texts.every(isNumber)) ? ok(1) : no();
      },
    }),
    found: 'read/invalid-refused/wrong-type:query.n',
  },
  {
    name: 'an object whose properties are parameters',
    document: reading(
      '/a',
      query('f', {
        type: 'object',
        required: ['s'],
        properties: {s: {type: 'integer'}, t: {type: 'string'}},
      }),
    ),
    routes: isWrong => ({
      'GET /a': asked => (isWrong || isNumber(asked.query.get('s')) ? ok(1) : no()),
    }),
    found: 'read/invalid-refused/',
  },
  {
    name: 'an object in brackets with a list',
    document: reading(
      '/a',
      query(
        'f',
        {
          type: 'object',
          required: ['s'],
          properties: {s: {type: 'integer'}, t: {type: 'array', items: {type: 'string'}}},
        },
        {style: 'deepObject'},
      ),
    ),
    routes: isWrong => ({
      'GET /a': asked => (isWrong || isNumber(asked.query.get('f[s]')) ? ok(1) : no()),
    }),
    found: 'read/invalid-refused/wrong-type:query.f',
  },
  {
    name: 'a path with names',
    document: reading('/a/{p}', {
      name: 'p',
      in: 'path',
      required: true,
      style: 'matrix',
      explode: true,
      schema: {
        type: 'object',
        required: ['x', 'y'],
        properties: {x: {type: 'integer'}, y: {type: 'integer'}},
      },
    }),
    routes: isWrong => ({
      'GET /a/*': ({path}) => {
        const isRight = /^;x=-?\d+;y=-?\d+$/.test(path.at(-1) ?? '');
        return isRight ? ok(isWrong ? 'x' : 1) : no();
      },
    }),
    found: 'read/schema/valid:minimal',
  },
  {
    name: 'JSON in a header',
    document: reading('/a', {
      name: 'X-Desk',
      in: 'header',
      required: true,
      content: {
        'application/json': {
          schema: {type: 'object', required: ['s'], properties: {s: {type: 'integer'}}},
        },
      },
    }),
    routes: isWrong => ({
      'GET /a': ({headers}) => {
        try {
          const {s} = JSON.parse(String(headers['x-desk'])) as {s?: unknown};
          return isWrong || Number.isInteger(s) ? ok(1) : no();
        } catch {
          return no();
        }
      },
    }),
    found: 'read/invalid-refused/',
  },
  {
    name: 'a list in a header and in a cookie',
    document: reading(
      '/a',
      {
        name: 'X-Desks',
        in: 'header',
        required: true,
        schema: {type: 'array', minItems: 1, items: {type: 'integer'}},
      },
      {
        name: 'seats',
        in: 'cookie',
        required: true,
        explode: false,
        schema: {type: 'array', minItems: 1, items: {type: 'integer'}},
      },
    ),
    routes: isWrong => ({
      'GET /a': ({headers}) => {
        const desks = String(headers['x-desks'] ?? '').split(',');
        const seats = /seats=([^;]*)/.exec(headers.cookie ?? '')?.[1] ?? '';
        const isSeat = decodeURIComponent(seats).split(',').every(isNumber);
        return isSeat && (isWrong || desks.every(each => isNumber(each.trim()))) ? ok(1) : no();
      },
    }),
    found: 'read/invalid-refused/wrong-type:header.X-Desks',
  },
  {
    name: 'a query that may be anything, and one of a default',
    document: reading(
      '/a',
      query('o', {enum: ['up', 'down'], default: 'up'}, {required: false, allowEmptyValue: true}),
      query('any', {}, {required: false}),
    ),
    routes: isWrong => ({
      'GET /a': asked => {
        const o = asked.query.get('o');
        const isOrder = o === null || o === '' || o === 'up' || o === 'down';
        return isWrong || isOrder ? ok(1) : no();
      },
    }),
    found: 'read/invalid-refused/bad-enum:query.o',
  },
];
