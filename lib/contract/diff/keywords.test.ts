import {describe, expect, it} from 'vitest';
import type {Contract, JsonSchema, Operation} from '../contract.ts';
import type {Change} from './change.ts';
import {diffContracts} from './diff-contracts.ts';

type Level = Change['level'] | 'none';

/** A document of one operation. */
function contract(operation: Partial<Operation>, basePath = ''): Contract {
  const bare: Operation = {
    operationId: 'act',
    method: 'post',
    path: '/things',
    pointer: '',
    tags: [],
    parameters: [],
    requestBody: null,
    responses: {},
    secured: false,
  };
  const about = {title: '', version: '', sha256: '', file: '', lineOf: () => null};
  return {...about, basePath, operations: [{...bare, ...operation}]};
}

const asking = (schema: JsonSchema, type = 'application/json'): Partial<Operation> => ({
  requestBody: {required: true, content: {[type]: schema}},
});
const answering = (schema: JsonSchema, status = '200'): Partial<Operation> => ({
  responses: {[status]: {description: '', content: {'application/json': schema}, headers: {}}},
});

/** The gravest level of the changes. */
function levelOf(before: Contract, after: Contract): Level {
  return diffContracts(before, after)[0]?.level ?? 'none';
}

const text = {type: 'string'};
const whole = {type: 'integer'};
const object = (properties: Record<string, JsonSchema>, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
});

/** A keyword that narrows what fits, and whether it can be told that it does. */
const NARROWER: readonly (readonly [string, JsonSchema, JsonSchema])[] = [
  ['a bound becomes exclusive', {...whole, minimum: 0}, {...whole, exclusiveMinimum: 0}],
  ['a greater minimum', {...whole, minimum: 0}, {...whole, minimum: 5}],
  ['a shorter text', {...text, maxLength: 9}, {...text, maxLength: 8}],
  ['a step', whole, {...whole, multipleOf: 5}],
  ['no item twice', {type: 'array', items: text}, {type: 'array', items: text, uniqueItems: true}],
  ['fewer items', {type: 'array', maxItems: 9}, {type: 'array', maxItems: 3}],
  ['a pattern', text, {...text, pattern: '^a'}],
  ['a format', text, {...text, format: 'uuid'}],
  ['fewer bits', {...whole, format: 'int64'}, {...whole, format: 'int32'}],
  ['something that must not be', text, {...text, not: {const: 'x'}}],
  ['an enum', text, {...text, enum: ['a']}],
  ['a value fewer', {...text, enum: ['a', 'b']}, {...text, enum: ['a']}],
  [
    'a value fewer, inline null',
    {type: ['string', 'null'], enum: ['a', 'b', null]},
    {type: ['string', 'null'], enum: ['a', null]},
  ],
  [
    'a value fewer beside null',
    {anyOf: [{enum: ['a', 'b']}, {type: 'null'}]},
    {anyOf: [{enum: ['a']}, {type: 'null'}]},
  ],
  ['no null', {type: ['string', 'null']}, text],
  [
    'a branch fewer',
    {oneOf: [object({a: text}, 'a'), object({b: text}, 'b')]},
    object({a: text}, 'a'),
  ],
  [
    'other properties of one type',
    {type: 'object', additionalProperties: true},
    {type: 'object', additionalProperties: text},
  ],
];

const OTHERS: readonly (readonly [string, JsonSchema, JsonSchema])[] = [
  ['another format', {...text, format: 'date'}, {...text, format: 'date-time'}],
  ['another constant', {const: 'a'}, {const: 'b'}],
  ['another type of items', {type: 'array', items: text}, {type: 'array', items: whole}],
  ['another type of one item', {prefixItems: [text]}, {prefixItems: [whole]}],
  ['another type of other properties', {additionalProperties: text}, {additionalProperties: whole}],
];

const SAME: readonly (readonly [string, JsonSchema, JsonSchema])[] = [
  ['null by a branch or a type', {type: ['string', 'null']}, {anyOf: [text, {type: 'null'}]}],
  ['parts or the whole', {allOf: [object({a: text}), {required: ['a']}]}, object({a: text}, 'a')],
  ['order and words', {enum: ['a', 'b'], description: 'x'}, {description: 'y', enum: ['b', 'a']}],
  [
    'branches in another order',
    {oneOf: [object({a: text}, 'a'), whole]},
    {oneOf: [whole, object({a: text}, 'a')]},
  ],
  ["a vendor's format", {...text, format: 'JobKey'}, text],
];

describe('a schema that admits less', () => {
  it.each(NARROWER)('breaks requests, and not the other way round: %s', (_, wide, narrow) => {
    expect(levelOf(contract(asking(wide)), contract(asking(narrow)))).toBe('breaking');
    expect(levelOf(contract(asking(narrow)), contract(asking(wide)))).toBe('compatible');
  });

  it.each(NARROWER)('breaks answers the other way round: %s', (_, wide, narrow) => {
    expect(levelOf(contract(answering(narrow)), contract(answering(wide)))).toBe('breaking');
    expect(levelOf(contract(answering(wide)), contract(answering(narrow)))).toBe('compatible');
  });
});

describe('a schema', () => {
  it.each(OTHERS)('that admits others breaks both: %s', (_, before, after) => {
    expect(levelOf(contract(asking(before)), contract(asking(after)))).toBe('breaking');
    expect(levelOf(contract(answering(before)), contract(answering(after)))).toBe('breaking');
  });

  it.each(SAME)('that says the same has not changed: %s', (_, before, after) => {
    expect(levelOf(contract(asking(before)), contract(asking(after)))).toBe('none');
    expect(levelOf(contract(answering(before)), contract(answering(after)))).toBe('none');
  });

  it('with another pattern is beyond comparison', () => {
    const [before, after] = ['^[a-z]$', '^[a-z0-9]$'].map(pattern => ({...text, pattern}));
    expect(levelOf(contract(asking(before ?? true)), contract(asking(after ?? true)))).toBe(
      'unclear',
    );
  });

  it.each<[string, JsonSchema, JsonSchema, Level, Level]>([
    [
      'is closed',
      object({a: text}),
      {...object({a: text}), additionalProperties: false},
      'breaking',
      'compatible',
    ],
    ['is readOnly', object({a: text}), object({a: {...text, readOnly: true}}), 'breaking', 'none'],
    [
      'requires what the server gives',
      object({}),
      object({a: {...text, readOnly: true}}, 'a'),
      'compatible',
      'compatible',
    ],
    ['asks for less', object({a: text}, 'a'), object({a: text}), 'compatible', 'breaking'],
    ['has another default', {...text, default: 'a'}, {...text, default: 'b'}, 'compatible', 'none'],
    [
      'has one more branch',
      {oneOf: [object({a: text}, 'a')]},
      {oneOf: [object({a: text}, 'a'), object({b: text}, 'b')]},
      'compatible',
      'breaking',
    ],
    [
      'asks less of a branch',
      {oneOf: [object({a: text}, 'a'), whole]},
      {oneOf: [object({a: text}), whole]},
      'compatible',
      'breaking',
    ],
  ])('that %s', (_, before, after, request, answer) => {
    expect(levelOf(contract(asking(before)), contract(asking(after)))).toBe(request);
    expect(levelOf(contract(answering(before)), contract(answering(after)))).toBe(answer);
  });
});

const query = (more: object): Partial<Operation> => ({
  parameters: [{name: 'q', in: 'query', required: false, schema: text, style: 'form', ...more}],
});
const header = (name: string): Partial<Operation> => ({
  parameters: [{name, in: 'header', required: true, schema: text}],
});
const headed = (headers: object): Partial<Operation> => ({
  responses: {'200': {description: '', content: {}, headers: headers as never}},
});
const signedIn = (...scopes: string[]): Partial<Operation> => ({
  secured: true,
  security: [[{id: 'login', type: 'oauth2', scopes}]],
});
const callingBack = (schema: JsonSchema): Partial<Operation> => ({
  callbacks: {
    'onIt post': {
      requestBody: {required: true, content: {'application/json': schema}},
      responses: {},
    },
  },
});

describe('an operation', () => {
  it.each<[string, Partial<Operation>, Partial<Operation>, Level]>([
    [
      'whose query is written otherwise',
      query({explode: true}),
      query({explode: false}),
      'breaking',
    ],
    ['whose query is required', query({}), query({required: true}), 'breaking'],
    ['whose header has other letters', header('X-Desk'), header('x-desk'), 'none'],
    ['that takes a range of types', asking(text), asking(text, 'application/*'), 'compatible'],
    ['that answers in a range of statuses', answering(text), answering(text, '2XX'), 'none'],
    ['without a header', headed({'x-n': {required: false, schema: text}}), headed({}), 'breaking'],
    [
      'with another type of header',
      headed({'x-n': {required: true, schema: text}}),
      headed({'x-n': {required: true, schema: whole}}),
      'breaking',
    ],
    ['with a header', headed({}), headed({'x-n': {required: false, schema: text}}), 'compatible'],
    ['that needs another scope', signedIn('read'), signedIn('read', 'admin'), 'breaking'],
    ['that needs a scope fewer', signedIn('read', 'admin'), signedIn('read'), 'none'],
    [
      'that calls back with more',
      callingBack({...text, enum: ['a']}),
      callingBack({...text, enum: ['a', 'b']}),
      'breaking',
    ],
    [
      'that calls back with less',
      callingBack({...text, enum: ['a', 'b']}),
      callingBack({...text, enum: ['a']}),
      'compatible',
    ],
  ])('%s', (_, before, after, level) => {
    expect(levelOf(contract(before), contract(after))).toBe(level);
  });

  it('under another base path breaks', () => {
    expect(levelOf(contract({}, '/v1'), contract({}, '/v2'))).toBe('breaking');
  });
});
