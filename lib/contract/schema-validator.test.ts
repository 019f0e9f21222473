import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type JsonValue, parseJson} from '../core/int64.ts';
import {operationCases} from './cases/operation-cases.ts';
import {sampleDraft} from './cases/sample-draft.ts';
import type {Contract, JsonSchema} from './contract.ts';
import {loadContract} from './load-contract.ts';
import {sampleValue} from './sample-value.ts';
import {schemaValidator} from './schema-validator.ts';

const validate = (schema: object, text: string) =>
  schemaValidator(schema as Record<string, unknown>)(parseJson(text));
const int64 = {type: 'integer', format: 'int64'};

describe('schemaValidator', () => {
  it.each(['9007199254740993', '9223372036854775807', '-9223372036854775808', '1'])(
    'takes %s for an int64',
    text => {
      expect(validate(int64, text)).toEqual([]);
    },
  );

  it.each(['9223372036854775808', '-9223372036854775809', '1e30', '1.5', '"1"'])(
    'refuses %s as an int64',
    text => {
      expect(validate(int64, text)).not.toEqual([]);
    },
  );

  it.each(['2147483648', '9007199254740993'])('refuses %s as an int32', text => {
    expect(validate({type: 'integer', format: 'int32'}, text)).not.toEqual([]);
  });

  it('names the place and the property', () => {
    const schema = {properties: {a: {type: 'object', additionalProperties: false}}};
    expect(validate(schema, '{"a": {"b": 1}}')).toEqual([
      {pointer: '/a', message: "must NOT have additional properties ('b')"},
    ]);
  });

  it('lets formats of a vendor pass, and checks those of the standard', () => {
    expect(validate({type: 'string', format: 'JobKey'}, '"x"')).toEqual([]);
    expect(validate({type: 'string', format: 'date-time'}, '"yesterday"')).toHaveLength(1);
  });

  it.each([
    ['"2026-11-30T08:00:00Z"', true],
    ['"2026-11-30T08:00:00.123+01:00"', true],
    ['"2026-11-30T08:00:00+0000"', false],
    ['"2026-11-30 08:00:00Z"', false],
    ['"2026-02-30T08:00:00Z"', false],
  ])('takes %s for a date-time: %s', (text, isOne) => {
    const violations = validate({type: 'string', format: 'date-time'}, text);
    expect(violations.length === 0).toBe(isOne);
  });

  it('asks for what is readOnly in answers alone, and lets nothing be told that is writeOnly', () => {
    const schema = {
      required: ['id', 'secret'],
      properties: {id: {readOnly: true}, secret: {type: 'string', writeOnly: true}},
    };
    expect(schemaValidator(schema, 'request')({secret: 'x'})).toEqual([]);
    expect(schemaValidator(schema, 'request')({id: 1})).not.toEqual([]);
    expect(schemaValidator(schema, 'answer')({id: 1})).toEqual([]);
    expect(schemaValidator(schema, 'answer')({id: 1, secret: 'x'})).toEqual([
      {pointer: '/secret', message: 'is writeOnly and must not be in an answer'},
    ]);
  });

  it('compiles what is used twice once, however deep', () => {
    let level: object = {type: 'string'};
    for (let depth = 0; depth < 24; depth++) {
      level = {type: 'object', properties: {left: level, right: level}};
    }
    expect(schemaValidator(level as JsonSchema)({left: {right: 1}})).toMatchObject([
      {pointer: '/left/right', message: 'must be object'},
    ]);
  });

  it('takes a pattern whose escapes are only fine without the flag u', () => {
    expect(validate({type: 'string', pattern: '^a\\@b$'}, '"a@b"')).toEqual([]);
  });
});

const DOCUMENT = `
info: {title: Trees, version: "1"}
paths:
  /trees:
    post:
      operationId: plant
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Forest"}}}}
components:
  schemas:
    Forest: {type: array, items: {$ref: "#/components/schemas/Tree"}}
    Tree:
      type: object
      required: [name]
      properties:
        name: {type: string}
        left: {$ref: "#/components/schemas/Tree"}
        branches: {type: array, items: {$ref: "#/components/schemas/Tree"}}
        owner: {$ref: "#/components/schemas/Owner"}
    Owner: {type: object, properties: {garden: {$ref: "#/components/schemas/Forest"}}}
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recursive-'));
});
afterAll(() => rm(folder, {recursive: true}));

async function load(version: string): Promise<Contract> {
  const file = join(folder, `${version}.yaml`);
  await writeFile(file, `openapi: ${version}${DOCUMENT}`);
  return loadContract(file);
}

describe.each(['3.0.3', '3.1.0'])('a recursive schema, in OpenAPI %s', version => {
  it('validates values at every depth', async () => {
    const [plant] = (await load(version)).operations;
    const forest = plant?.responses['200']?.content['application/json'] as JsonSchema;
    const nested = (leaf: JsonValue, depth: number): JsonValue =>
      depth === 0
        ? leaf
        : {name: 'n', left: nested(leaf, depth - 1), owner: {garden: [{name: 'g'}]}};
    expect(schemaValidator(forest)([nested({name: 'leaf'}, 30)])).toEqual([]);
    expect(schemaValidator(forest)([nested({name: 1}, 30)])).toMatchObject([
      {pointer: `/0${'/left'.repeat(30)}/name`, message: 'must be string'},
    ]);
  });

  it('makes samples that end and that fit', async () => {
    const [plant] = (await load(version)).operations;
    const tree = plant?.requestBody?.content['application/json'] as JsonSchema;
    for (const optional of [false, true]) {
      expect(schemaValidator(tree)(sampleValue(tree, optional))).toEqual([]);
    }
  });

  it('has a bounded number of cases, each of which builds', async () => {
    const contract = await load(version);
    const [plant] = contract.operations;
    if (!plant) throw new Error('no operation');
    const options = {authenticated: true, arranged: false, seed: 1};
    const cases = operationCases(contract, plant, options);
    expect(cases.length).toBeGreaterThan(20);
    expect(cases.length).toBeLessThan(600);
    const draft = sampleDraft(plant, true);
    for (const each of cases) expect(each.build(draft).method).not.toBe('');
  });
});
