import {describe, expect, it} from 'vitest';
import type {Contract, JsonSchema, Operation} from '../contract.ts';
import type {Renames} from './change.ts';
import {diffContracts} from './diff-contracts.ts';

const BARE: Operation = {
  operationId: 'find',
  method: 'post',
  path: '/things/{key}',
  pointer: '',
  tags: [],
  parameters: [{name: 'key', in: 'path', required: true, schema: {type: 'string'}}],
  requestBody: null,
  responses: {'204': {description: '', content: {}, headers: {}}},
  secured: false,
};

const contract = (...operations: readonly Partial<Operation>[]): Contract => ({
  title: '',
  version: '',
  sha256: '',
  basePath: '',
  file: '',
  operations: operations.map(each => ({...BARE, ...each})),
  lineOf: () => null,
});
const asking = (schema: JsonSchema): Partial<Operation> => ({
  requestBody: {required: false, content: {'application/json': schema}},
});
const answering = (schema: JsonSchema): Partial<Operation> => ({
  responses: {'200': {description: '', content: {'application/json': schema}, headers: {}}},
});
const object = (properties: Record<string, JsonSchema>, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
});

/** `breaking type request body name` */
function changes(before: Partial<Operation>, after: Partial<Operation>): string[] {
  return diffContracts(contract(before), contract(after)).map(({level, kind, place}) =>
    `${level} ${kind} ${place}`.trim(),
  );
}

describe('diffContracts', () => {
  it('finds nothing between a document and itself', () => {
    const operation = asking(object({name: {type: 'string'}}, 'name'));
    expect(changes(operation, structuredClone(operation))).toEqual([]);
  });

  it('reports operations that were added, removed, moved and renamed', () => {
    const before = contract({}, {operationId: 'gone', path: '/gone'});
    const after = contract({operationId: 'seek'}, {operationId: 'come', path: '/come'});
    expect(diffContracts(before, after).map(each => [each.kind, each.operation])).toEqual([
      ['operation-removed', 'gone'],
      ['operation-renamed', 'seek'],
      ['operation-added', 'come'],
    ]);
    expect(changes({}, {method: 'delete'})).toEqual(['breaking operation-moved']);
  });

  it('reports the new name of a property and the new status, where the dialects know them', () => {
    const text = {type: 'string'};
    const before = contract({
      ...asking(object({bpmnProcessId: text, version: text, both: text}, 'bpmnProcessId')),
      ...answering({type: 'array', items: object({key: text})}),
    });
    const after = contract({
      ...asking(object({processDefinitionId: {type: 'integer'}, both: text, old: text})),
      responses: {
        '201': {
          description: '',
          content: {'application/json': {type: 'array', items: object({jobKey: text})}},
          headers: {},
        },
      },
    });
    const words: Renames = {
      request: new Map([
        ['bpmnProcessId', ['processDefinitionId']],
        ['both', ['old']],
      ]),
      answer: new Map([['key', ['jobKey']]]),
      statuses: new Map([['200', '201']]),
    };
    const found = diffContracts(before, after, () => words);
    expect(found.map(({level, place, message}) => `${level} ${place}: ${message}`)).toEqual([
      'breaking request body bpmnProcessId: is called processDefinitionId now',
      'breaking request body processDefinitionId: was string, is integer',
      'breaking request body version: is gone',
      'breaking answer 200: is 201 now',
      'breaking answer 201 [].key: is called jobKey now',
      'compatible request body processDefinitionId: is optional now',
      'compatible request body old: is new',
    ]);
  });

  it('treats a path parameter of another name as the same', () => {
    const id = {name: 'id', in: 'path', required: true, schema: {type: 'string'}} as const;
    expect(changes({}, {path: '/things/{id}', parameters: [id]})).toEqual([]);
  });

  it.each<[string, Partial<Operation>, Partial<Operation>, string[]]>([
    [
      'a new required property of a request',
      asking(object({})),
      asking(object({name: {type: 'string'}}, 'name')),
      ['breaking property-added request body name'],
    ],
    [
      'a new optional property of a request',
      asking(object({})),
      asking(object({name: {type: 'string'}})),
      ['compatible property-added request body name'],
    ],
    [
      'a property of an answer that is gone',
      answering(object({name: {}})),
      answering(object({})),
      ['breaking property-removed answer 200 name'],
    ],
    [
      'a property of an answer that may be missing now',
      answering(object({name: {}}, 'name')),
      answering(object({name: {}})),
      ['breaking required answer 200 name'],
    ],
    [
      'a key that became text',
      answering(object({key: {type: 'integer', format: 'int64'}})),
      answering(object({key: {type: 'string'}})),
      ['breaking type answer 200 key'],
    ],
    [
      'null in an answer',
      answering(object({name: {type: 'string'}})),
      answering(object({name: {anyOf: [{type: 'string'}, {type: 'null'}]}})),
      ['breaking type answer 200 name'],
    ],
    [
      'null in a request',
      asking(object({name: {type: 'string'}})),
      asking(object({name: {type: ['string', 'null']}})),
      ['compatible type request body name'],
    ],
    [
      'an integer that may be any number in a request',
      asking(object({size: {type: 'integer'}})),
      asking(object({size: {type: 'number'}})),
      ['compatible type request body size'],
    ],
    [
      'values of an enum, each way',
      asking(object({order: {type: 'string', enum: ['ASC', 'DESC']}})),
      asking(object({order: {type: 'string', enum: ['DESC', 'NONE']}})),
      ['breaking enum request body order', 'compatible enum request body order'],
    ],
    [
      'a further value of an enum in an answer',
      answering(object({state: {enum: ['A']}})),
      answering(object({state: {enum: ['A', 'B']}})),
      ['breaking enum answer 200 state'],
    ],
    [
      'what is inside lists',
      answering(object({items: {type: 'array', items: object({name: {}})}})),
      answering(object({items: {type: 'array', items: object({})}})),
      ['breaking property-removed answer 200 items[].name'],
    ],
    [
      'a bound that became tighter, and one that became looser',
      asking(object({a: {type: 'integer'}, b: {type: 'integer', minimum: 1}})),
      asking(object({a: {type: 'integer', maximum: 9}, b: {type: 'integer', minimum: 0}})),
      ['breaking bound request body a', 'compatible bound request body b'],
    ],
    [
      'a success that is another',
      {},
      answering({}),
      ['breaking status-removed answer 204', 'compatible status-added answer 200'],
    ],
    [
      'a media type that is another',
      answering({}),
      {responses: {'200': {description: '', content: {'text/xml': {}}, headers: {}}}},
      ['breaking media-type-removed answer 200', 'compatible media-type-added answer 200'],
    ],
    ['credentials', {}, {secured: true}, ['breaking security']],
  ])('weighs %s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('compares a value, or conditions on it, as Camunda declares filters', () => {
    const filter = {type: 'object', oneOf: [{type: 'string'}, object({$eq: {type: 'string'}})]};
    expect(
      changes(asking(object({name: {type: 'string'}})), asking(object({name: filter}))),
    ).toEqual(['compatible type request body name']);
  });

  it('pairs branches by their properties, wherever a new one was put in', () => {
    const page = (...names: string[]) =>
      object({limit: {}, ...Object.fromEntries(names.map(each => [each, {}]))}, ...names);
    const [offset, after, before] = [page('from'), page('after'), page('before')];
    const later = {...page('after'), maxProperties: 2};
    expect(
      changes(
        asking({oneOf: [offset, after, before]}),
        asking({
          oneOf: [page(), {...offset, minProperties: 1}, later, {...before, minProperties: 1}],
        }),
      ),
    ).toEqual([
      'breaking bound request body',
      'breaking bound request body',
      'breaking bound request body',
      'compatible branch request body',
    ]);
  });

  it('cannot tell what became of an operation that one document has wrong', () => {
    const broken = {message: 'broken $ref', pointer: '/paths/~1a'};
    const lost = {...contract(), faults: [{...broken, place: 'POST /things/{id}'}]};
    const whole = contract({});
    const told = (before: Contract, after: Contract) =>
      diffContracts(before, after).map(each => `${each.level} ${each.kind}`);
    expect(told(whole, lost)).toEqual(['unclear operation-removed']);
    expect(told(lost, whole)).toEqual(['unclear operation-added']);
    expect(changes({}, {faults: [broken]})).toEqual(['unclear keyword']);
  });
});
