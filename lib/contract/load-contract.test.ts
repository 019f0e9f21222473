import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {loadContract} from './load-contract.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contract-'));
});
afterAll(() => rm(folder, {recursive: true}));

/** Loads a document made of a head and these lines. */
async function load(lines: string, head = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\n') {
  const file = join(folder, 'document.yaml');
  await writeFile(file, head + lines);
  return loadContract(file);
}

const PATHS = (schema: string) => `paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: ${schema}
`;

describe('loadContract', () => {
  it('rewrites the constructs of OpenAPI 3.0 to JSON Schema', async () => {
    const schema =
      '{type: object, properties: {a: {type: string, nullable: true}, b: {nullable: true, allOf: [{type: object}]}, c: {type: integer, minimum: 0, exclusiveMinimum: true}}}';
    const {operations} = await load(PATHS(schema));
    expect(operations[0]?.responses['200']?.content['application/json']).toEqual({
      type: 'object',
      properties: {
        a: {type: ['string', 'null']},
        b: {anyOf: [{allOf: [{type: 'object'}]}, {type: 'null'}]},
        c: {type: 'integer', exclusiveMinimum: 0},
      },
    });
  });

  it('knows the line of a pointer', async () => {
    const contract = await load(PATHS('{}'));
    expect(contract.lineOf('/paths/~1things~1{id}/get/responses')).toBe(8);
    expect(contract.lineOf('/paths/~1nowhere')).toBeNull();
  });

  it.each([
    ['{schema}://{host}:{port}/v2', '/v2'],
    ['https://example.org/api/', '/api'],
    ['{baseUrl}/v2', '/v2'],
    ['/', ''],
  ])('takes the base path from the server %s', async (url, basePath) => {
    const contract = await load(`servers: [{url: '${url}'}]\n${PATHS('{}')}`);
    expect(contract.basePath).toBe(basePath);
  });

  it.each([
    ['broken YAML', 'paths: {', /does not parse at # \(line 3, column \d+: /],
    ['no operations', 'paths: {}', /has no operations at #\/paths/],
  ])('refuses %s in one line that names the place', async (_, lines, message) => {
    await expect(load(lines)).rejects.toThrow(message);
  });

  const SCHEMA = '/paths/~1things~1{id}/get/responses/200/content/application~1json/schema';
  const A = (schema: string) =>
    `${PATHS('{$ref: "#/components/schemas/A"}')}components: {schemas: {A: ${schema}, B: {$ref: "#/components/schemas/A"}}}`;

  it.each([
    [
      'a broken $ref',
      PATHS('{$ref: "#/components/schemas/Nope"}'),
      SCHEMA,
      /broken \$ref: there is nothing at #\/components\/schemas\/Nope/,
    ],
    [
      'a $ref into a file that is not there',
      PATHS('{$ref: "./nowhere.yaml#/Thing"}'),
      SCHEMA,
      /broken \$ref: .*nowhere\.yaml/,
    ],
    [
      'a $ref to what another file does not hold',
      PATHS('{$ref: "./document.yaml#/Nope"}'),
      SCHEMA,
      /broken \$ref: .*"#\/Nope"/,
    ],
    [
      'a circular $ref',
      A('{$ref: "#/components/schemas/B"}'),
      '/components/schemas/B',
      /circular \$ref: #\/components\/schemas\/A leads back to itself/,
    ],
    [
      'a $ref to itself',
      A('{$ref: "#/components/schemas/A"}'),
      '/components/schemas/A',
      /circular \$ref: /,
    ],
    [
      'a circle of combinations',
      A('{allOf: [{type: object}, {oneOf: [{$ref: "#/components/schemas/A"}]}]}'),
      '/components/schemas/A/allOf/1/oneOf/0',
      /circular \$ref: /,
    ],
    [
      'a schema that needs itself',
      A('{type: object, required: [next], properties: {next: {$ref: "#/components/schemas/A"}}}'),
      '/components/schemas/A/properties/next',
      /every value of #\/components\/schemas\/A has to hold another one/,
    ],
  ])('%s costs the schema that has it', async (_, lines, pointer, message) => {
    const {operations, faults} = await load(lines);
    expect(faults).toEqual([]);
    expect(operations[0]?.faults).toEqual([{pointer, message: expect.stringMatching(message)}]);
  });

  const OTHER = '  /others: {get: {operationId: getOther, responses: {}}}\n';
  const GET = '/paths/~1things/get';

  it.each([
    ['a parameter', 'parameters: [{$ref: "#/nowhere"}]', `${GET}/parameters/0`],
    ['a parameter of no place', 'parameters: [{name: a, in: body}]', `${GET}/parameters/0`],
    ['a body', 'requestBody: {$ref: "#/nowhere"}', `${GET}/requestBody`],
    ['an answer', 'responses: {200: {$ref: "#/nowhere"}}', `${GET}/responses/200`],
    [
      'a schema that is none',
      'requestBody: {content: {a/b: {schema: thing}}}',
      `${GET}/requestBody/content/a~1b/schema`,
    ],
  ])('%s that cannot be used costs its operation', async (_, part, pointer) => {
    const {operations, faults} = await load(
      `paths:\n  /things: {get: {operationId: getThings, ${part}}}\n${OTHER}`,
    );
    expect(operations.map(each => each.operationId)).toEqual(['getOther']);
    expect(faults).toMatchObject([{place: 'GET /things', pointer}]);
  });

  it('a path that cannot be used costs that path, and a link only itself', async () => {
    const link = '{description: d, links: {next: {$ref: "#/nowhere"}}}';
    const {operations, faults} = await load(
      `paths:\n  /things: {$ref: "#/nowhere"}\n  /a: {get: {responses: {200: ${link}}}}\n`,
    );
    expect(faults).toMatchObject([{pointer: '/paths/~1things'}]);
    expect(operations.map(each => each.faults)).toMatchObject([
      [{pointer: '/paths/~1a/get/responses/200/links/next'}],
    ]);
  });

  it('a name of a path that nothing declares is any text', async () => {
    const {operations} = await load('paths: {"/things/{id}": {get: {responses: {}}}}\n');
    expect(operations[0]).toMatchObject({
      parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}],
      faults: [{message: 'its path has id, which no parameter declares'}],
    });
  });

  it('refuses a document of which nothing can be used', async () => {
    await expect(load('paths: {/a: {get: {requestBody: {$ref: "#/x"}}}}\n')).rejects.toThrow(
      /has no operation that can be used: #\/paths\/~1a\/get\/requestBody: broken \$ref/,
    );
  });

  it('refuses another kind of document', async () => {
    await expect(load(PATHS('{}'), 'swagger: "2.0"\n')).rejects.toThrow(
      /has 'swagger: 2.0' at #\/swagger: give an OpenAPI 3.0 or 3.1 document/,
    );
  });

  it.each(['JobKey', 'int46', 'unix-time'])(
    'lets the format %s pass: formats are open',
    async name => {
      await expect(load(PATHS(`{type: string, format: ${name}}`))).resolves.toBeDefined();
    },
  );

  it('takes out what no value can be judged by, says where, and goes on', async () => {
    const schema =
      '{type: object, properties: {a: {type: strng, maxLength: 3}, b: {pattern: "("}}}';
    const {operations} = await load(PATHS(schema));
    const place =
      '/paths/~1things~1{id}/get/responses/200/content/application~1json/schema/properties';
    expect(operations[0]?.faults).toEqual([
      {pointer: `${place}/a/type`, message: 'type "strng" cannot be used'},
      {pointer: `${place}/b/pattern`, message: 'pattern "(" cannot be used'},
    ]);
    expect(operations[0]?.responses['200']?.content['application/json']).toEqual({
      type: 'object',
      properties: {a: {maxLength: 3}, b: {}},
    });
  });

  it('takes a $ref inside an example, a default or an enum as data', async () => {
    const schema =
      '{type: object, example: {$ref: "#/nowhere"}, default: {$ref: "#/nowhere"}, properties: {default: {$ref: "#/components/schemas/A"}}}';
    const {operations} = await load(`${PATHS(schema)}components: {schemas: {A: {type: string}}}`);
    expect(operations[0]?.responses['200']?.content['application/json']).toMatchObject({
      properties: {default: {type: 'string'}},
    });
  });

  it('puts defaults into the server, and takes the server of a path', async () => {
    const servers = `servers: [{url: 'https://h/{desk}/v1', variables: {desk: {default: main}}}]\n`;
    const paths = PATHS('{}').replace('    get:', `    servers: [{url: /other}]\n    get:`);
    const contract = await load(servers + paths);
    expect([contract.basePath, contract.operations[0]?.basePath]).toEqual(['/main/v1', '/other']);
  });

  it('gives the second of two operations of one id another', async () => {
    const both = `${PATHS('{}')}  /others: {get: {operationId: getThing, responses: {}}}`;
    const ids = (await load(both)).operations.map(each => each.operationId);
    expect(ids).toEqual(['getThing', 'get-others']);
  });
});
