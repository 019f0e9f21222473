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
    expect(contract.lineOf('/paths/~1things~1{id}/get/responses')).toBe(7);
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
    [
      'a broken $ref',
      PATHS('{$ref: "#/components/schemas/Nope"}'),
      /broken \$ref at #\/paths\/~1things~1\{id\}\/get\/responses\/200\/content\/application~1json\/schema: there is nothing at #\/components\/schemas\/Nope/,
    ],
    [
      'a $ref into a file that is not there',
      PATHS('{$ref: "./nowhere.yaml#/Thing"}'),
      /broken \$ref at #\/paths\/.*\/schema \(.*nowhere\.yaml/,
    ],
    [
      'a $ref to what another file does not hold',
      PATHS('{$ref: "./document.yaml#/Nope"}'),
      /broken \$ref at #\/paths\/.*\/schema \(.*"#\/Nope"/,
    ],
    [
      'a circular $ref',
      `${PATHS('{$ref: "#/components/schemas/A"}')}components: {schemas: {A: {$ref: "#/components/schemas/B"}, B: {$ref: "#/components/schemas/A"}}}`,
      /circular \$ref at #\/components\/schemas\/B: #\/components\/schemas\/A leads back to itself/,
    ],
    [
      'a $ref to itself',
      `${PATHS('{$ref: "#/components/schemas/A"}')}components: {schemas: {A: {$ref: "#/components/schemas/A"}}}`,
      /circular \$ref at #\/components\/schemas\/A: /,
    ],
    [
      'a circle of combinations',
      `${PATHS('{$ref: "#/components/schemas/A"}')}components: {schemas: {A: {allOf: [{type: object}, {oneOf: [{$ref: "#/components/schemas/A"}]}]}}}`,
      /circular \$ref at #\/components\/schemas\/A\/allOf\/1\/oneOf\/0: /,
    ],
    [
      'a schema that needs itself',
      `${PATHS('{$ref: "#/components/schemas/A"}')}components: {schemas: {A: {type: object, required: [next], properties: {next: {$ref: "#/components/schemas/A"}}}}}`,
      /circular \$ref at #\/components\/schemas\/A\/properties\/next: every value of #\/components\/schemas\/A has to hold another one/,
    ],
  ])('refuses %s in one line that names the place', async (_, lines, message) => {
    await expect(load(lines)).rejects.toThrow(message);
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
