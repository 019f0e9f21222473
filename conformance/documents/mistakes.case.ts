import {type Answer, type Asked, accepting, answering, no, ok, type Pair, taking} from './pair.ts';

/** A document of one read with a schema. */
function read(schema: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return {
    paths: {'/lamps': {get: {operationId: 'readLamp', responses: answering(schema)}}},
    ...more,
  };
}

/** A pair of one read, whose wrong answer has another type somewhere. */
function lamps(name: string, document: Pair['document'], right: unknown, wrong: unknown): Pair {
  return {
    name,
    document,
    routes: isWrong => ({'GET /lamps': () => ok(isWrong ? wrong : right)}),
    found: 'readLamp/schema/valid:minimal',
  };
}

const levels = Object.fromEntries(
  Array.from({length: 16}, (_, at) => [
    `L${at}`,
    {
      type: 'object',
      properties: {
        left: {$ref: `#/components/schemas/L${at + 1}`},
        right: {$ref: `#/components/schemas/L${at + 1}`},
      },
    },
  ]),
);

const CHAIN = {$ref: '#/components/schemas/Chain'};

const SCHEMAS: readonly Pair[] = [
  {
    ...lamps(
      'a pattern that is none costs one keyword',
      read({
        type: 'object',
        properties: {name: {type: 'string', pattern: '(('}, watts: {type: 'integer'}},
      }),
      {name: 'any', watts: 5},
      {name: 'any', watts: '5'},
    ),
    cause: /the contract has a mistake.*properties\/name\/pattern: pattern "\(\("/,
  },
  {
    ...lamps(
      'a reference that leads nowhere costs what it stood for',
      read({
        type: 'object',
        properties: {name: {$ref: '#/components/schemas/Nowhere'}, watts: {type: 'integer'}},
      }),
      {name: 'any', watts: 5},
      {name: 'any', watts: '5'},
    ),
    cause: /the contract has a mistake.*properties\/name: broken \$ref: there is nothing at/,
  },
  {
    ...lamps(
      'an operation with a part that cannot be used costs only itself',
      {
        paths: {
          ...read({type: 'object', properties: {watts: {type: 'integer'}}}).paths,
          '/bulbs': {post: {requestBody: {$ref: '#/nowhere'}, responses: {}}},
        },
      },
      {watts: 5},
      {watts: '5'},
    ),
    cause: /the contract has a mistake: POST \/bulbs is not judged: .*requestBody: broken \$ref/,
  },
  {
    ...lamps(
      'a schema without end',
      read(
        {type: 'object', properties: {watts: {type: 'integer'}, next: CHAIN}},
        {
          components: {
            schemas: {
              Chain: {type: 'object', required: ['a', 'b'], properties: {a: CHAIN, b: CHAIN}},
            },
          },
        },
      ),
      {watts: 5},
      {watts: '5'},
    ),
    cause: /the contract has a mistake.*every value of #\/components\/schemas\/Chain has to hold/,
  },
  lamps(
    'a pattern with an escape that only some take',
    read({type: 'object', properties: {mail: {type: 'string', pattern: '^\\w+\\@h$'}}}),
    {mail: 'a@h'},
    {mail: 'a at h'},
  ),
  lamps(
    'a format that nobody knows',
    read({type: 'object', properties: {since: {type: 'integer', format: 'unix-time'}}}),
    {since: 1},
    {since: 'now'},
  ),
  lamps(
    'references in an example are data',
    read({
      type: 'object',
      required: ['n'],
      properties: {n: {type: 'integer'}},
      example: {$ref: '#/nowhere'},
    }),
    {n: 1},
    {n: 'x'},
  ),
  lamps(
    'levels that each name the next twice',
    read(
      {$ref: '#/components/schemas/L0'},
      {components: {schemas: {...levels, L16: {type: 'string'}}}},
    ),
    {left: {right: {left: {}}}},
    {left: {right: {left: 'x'}}},
  ),
  lamps(
    'a tree',
    read(
      {$ref: '#/components/schemas/Node'},
      {
        components: {
          schemas: {
            Node: {
              type: 'object',
              required: ['name'],
              properties: {
                name: {type: 'string'},
                children: {type: 'array', items: {$ref: '#/components/schemas/Node'}},
              },
            },
          },
        },
      },
    ),
    {name: 'a', children: [{name: 'b'}]},
    {name: 'a', children: [{name: 2}]},
  ),
  {
    name: 'a required name of which nothing is said',
    document: {
      paths: {
        '/lamps': {
          put: {
            operationId: 'putLamp',
            ...taking({
              type: 'object',
              required: ['kind', 'watts'],
              properties: {watts: {type: 'integer'}},
            }),
          },
        },
      },
    },
    routes: isWrong =>
      accepting('PUT /lamps', (lamp: Record<string, unknown> | null) => {
        const {kind, watts} = lamp ?? {};
        return Number.isInteger(watts) && (isWrong || kind !== undefined);
      }),
    found: 'putLamp/invalid-refused/missing-required:kind',
  },
];

const IDS: readonly Pair[] = [
  {
    name: 'an id with a slash, and two of one name',
    document: {
      paths: {
        '/lamps': {get: {operationId: 'lamps/list', responses: answering({type: 'array'})}},
        '/bulbs': {get: {operationId: 'lamps/list', responses: answering({type: 'array'})}},
      },
    },
    routes: isWrong => ({
      'GET /lamps': () => ok(isWrong ? {} : []),
      'GET /bulbs': () => ok([]),
    }),
    found: 'lamps~1list/schema/valid:minimal',
  },
];

const lamp = {type: 'object', properties: {id: {type: 'string'}, bulb: {type: 'object'}}};

const putting = {
  operationId: 'putLamp',
  ...taking({type: 'object', required: ['name'], properties: {name: {type: 'string'}}}),
};

/** Takes a lamp with a name. */
function taken(headers: Asked['headers'], json: unknown): Answer {
  if (headers['content-type'] !== 'application/json') return no(415);
  const {name} = (json ?? {}) as {name?: unknown};
  return typeof name === 'string' ? {status: 204} : no();
}

/** What a server answers anywhere that reads bodies first. */
function unrouted(headers: Asked['headers'], json: unknown): Answer {
  if (headers['content-type'] !== 'application/json') return no(415);
  return no(json === undefined ? 400 : 404);
}

const ABSENT: readonly Pair[] = [
  {
    name: 'a thing that does not exist is answered as a path that does not',
    document: {
      paths: {
        '/lamps/{key}': {
          get: {
            operationId: 'readLamp',
            parameters: [{name: 'key', in: 'path', required: true, schema: {type: 'integer'}}],
            responses: {
              ...answering(lamp),
              '400': {description: 'no'},
              '404': {description: 'none'},
            },
          },
        },
      },
    },
    routes: isWrong => ({
      'GET /lamps/*': ({path}) =>
        /^\d+$/.test(path.at(-1) ?? '') ? no(404) : no(isWrong ? 500 : 400),
    }),
    found: 'readLamp/no-server-error/malformed-key:key',
  },
  {
    name: 'an operation that is not served',
    document: read({type: 'object'}),
    routes: isWrong => (isWrong ? {} : {'GET /lamps': () => ok({})}),
    found: 'readLamp/served/absent',
  },
  {
    name: 'a base path that is not served, by a server that reads bodies before paths',
    document: {servers: [{url: '/api'}], paths: {'/lamps': {post: putting}}},
    routes: isWrong => ({
      ...(isWrong ? {} : {'POST /api/lamps': ({headers, json}) => taken(headers, json)}),
      'POST /api/*': ({headers, json}) => unrouted(headers, json),
    }),
    found: 'putLamp/served/absent',
    isAlone: true,
  },
  {
    name: 'a path that is not served, where refusals have a time and a number',
    document: {paths: {'/lamps': {post: putting}}},
    routes: isWrong => ({
      ...(isWrong ? {} : {'POST /lamps': ({headers, json}) => taken(headers, json)}),
      'POST /*': ({path}) => {
        const timestamp = new Date(Date.now()).toISOString();
        return ok({timestamp, status: 404, path: path.join('/'), trace: Math.random()}, 404);
      },
    }),
    found: 'putLamp/served/absent',
    isAlone: true,
  },
  {
    name: 'a front page for every path that does not exist',
    document: read({type: 'object'}),
    routes: isWrong => ({
      ...(isWrong ? {} : {'GET /lamps': () => ok({})}),
      'GET /*': () => ({status: 200, headers: {'content-type': 'text/html'}, body: '<html>'}),
    }),
    found: 'readLamp/served/absent',
    isAlone: true,
  },
  {
    name: 'a write without a body, where another method is answered as a path that does not exist',
    document: {
      paths: {
        '/reset': {post: {operationId: 'reset', responses: answering({type: 'object'})}},
      },
    },
    routes: isWrong => ({
      'POST /reset': () => ok(isWrong ? [] : {}),
      'GET /*': () => no(404),
      'PUT /*': () => no(404),
      'PATCH /*': () => no(404),
      'DELETE /*': () => no(404),
      'POST /*': () => no(404),
    }),
    found: 'reset/schema/valid:minimal',
  },
  {
    name: 'a key that a list tells, and of whose thing only its own id is known',
    document: {
      paths: {
        '/lamps': {
          get: {operationId: 'listLamps', responses: answering({type: 'array', items: lamp})},
        },
        '/lamps/{id}': {
          get: {
            operationId: 'readLamp',
            parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}],
            responses: {...answering(lamp), '404': {description: 'none'}},
          },
        },
      },
    },
    routes: isWrong => ({
      'GET /lamps': () => ok([{id: 'l7'}]),
      'GET /lamps/*': ({path}) =>
        path.at(-1) === 'l7' ? ok({id: isWrong ? 'l8' : 'l7', bulb: {id: 'b1'}}) : no(404),
    }),
    found: 'readLamp/echo/valid:minimal#/id',
  },
  {
    name: 'a thing that belongs to another has an id of its own',
    document: {
      paths: {
        '/lamps/{id}/bulbs/{bulb}': {
          get: {
            operationId: 'readBulb',
            parameters: ['id', 'bulb'].map(name => ({
              name,
              in: 'path',
              required: true,
              schema: {type: 'string'},
            })),
            responses: answering({type: 'object', properties: {id: {type: 'string'}, bulb: {}}}),
          },
        },
      },
    },
    routes: isWrong => ({
      'GET /lamps/*/bulbs/*': ({path}) => ok({id: 'b1', bulb: isWrong ? 'other' : path.at(-1)}),
    }),
    found: 'readBulb/echo/valid:minimal#/bulb',
  },
  {
    name: 'a search by the beginning of a name, and an operation of a known name',
    document: {
      paths: {
        '/lamps/search': {
          post: {
            operationId: 'searchUserTasks',
            ...taking({type: 'object', required: ['name'], properties: {name: {type: 'string'}}}),
            responses: {...answering({type: 'array', items: lamp}), '400': {description: 'no'}},
          },
        },
      },
    },
    routes: isWrong => ({
      'POST /lamps/search': ({headers, json}) => {
        if (headers['content-type'] !== 'application/json') return no(415);
        const {name} = (json ?? {}) as {name?: unknown};
        if (typeof name !== 'string' || Array.isArray(json)) return no();
        return ok([{id: isWrong ? 1 : 'l1', name: `${name}, standing`}]);
      },
    }),
    found: 'searchUserTasks/schema/valid:minimal#/*/id',
  },
];

/** What documents say wrong, what they leave open, and what a target does not have. */
export const MISTAKES: readonly Pair[] = [...SCHEMAS, ...IDS, ...ABSENT];
