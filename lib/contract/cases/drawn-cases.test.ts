import {describe, expect, it} from 'vitest';
import type {HttpMethod, JsonSchema, Operation, Parameter} from '../contract.ts';
import {fits} from '../schema-validator.ts';
import {drawnCases} from './drawn-cases.ts';
import {sampleDraft} from './sample-draft.ts';

function operation(parts: Partial<Operation>): Operation {
  return {
    operationId: 'find',
    method: 'get',
    path: '/a',
    pointer: '',
    tags: [],
    parameters: [],
    requestBody: null,
    responses: {},
    secured: false,
    ...parts,
  };
}

const parameter = (place: Parameter['in'], schema: JsonSchema, more: object = {}): Parameter => ({
  name: 'p',
  in: place,
  required: true,
  schema,
  ...more,
});

function drawn(each: Operation, {seed = 1, count = 20} = {}) {
  const cases = drawnCases({basePath: '', operation: each}, seed, count);
  return cases.map(it => it.build(sampleDraft(each, it.from === 'full')));
}

const query = (schema: JsonSchema) =>
  drawn(operation({parameters: [parameter('query', schema)]})).map(
    each => new URLSearchParams(each.target.split('?')[1]).get('p') ?? '',
  );

describe('drawnCases', () => {
  it.each<[string, JsonSchema]>([
    ['a pattern', {type: 'string', pattern: '^[a-c]{2}-\\d+$'}],
    ['a pattern within lengths', {type: 'string', pattern: '^[ab]*$', minLength: 2, maxLength: 5}],
    ...['date-time', 'date', 'time', 'email', 'uuid', 'ipv4', 'ipv6', 'uri', 'hostname'].map(
      (format): [string, JsonSchema] => [format, {type: 'string', format}],
    ),
  ])('varies a parameter of %s, and all fit', (_, schema) => {
    const texts = query(schema);
    expect(new Set(texts).size).toBeGreaterThan(5);
    expect(texts.filter(each => !fits(schema, each, 'request'))).toEqual([]);
  });

  it('draws the same for the same seed', () => {
    const each = operation({parameters: [parameter('query', {type: 'integer'})]});
    expect(drawn(each)).toEqual(drawn(each));
    expect(drawn(each)).not.toEqual(drawn(each, {seed: 2}));
  });

  it('writes nothing into a path, a header or a cookie that could not be read again', () => {
    const path = operation({path: '/a/{p}', parameters: [parameter('path', {type: 'string'})]});
    for (const {target} of drawn(path)) expect(target).toMatch(/^\/a\/(?!\.{1,2}$)[^/?]+$/);
    const header = operation({parameters: [parameter('header', {type: 'string'})]});
    for (const {headers} of drawn(header)) expect(headers['p']).toMatch(/^[!-~]([ -~]*[!-~])?$/);
    const cookie = operation({parameters: [parameter('cookie', {type: 'string'})]});
    for (const {headers} of drawn(cookie)) expect(headers['cookie']).toMatch(/^p=[\w.~-]+$/);
  });

  it('draws no key of what a write names', () => {
    const write = (method: HttpMethod) =>
      drawn(operation({method, path: '/a/{p}', parameters: [parameter('path', {type: 'string'})]}));
    expect(write('put')).toEqual([]);
    expect(write('get')).not.toEqual([]);
  });

  it('is shown with the parts that are needed', () => {
    const schema = {type: 'object', required: ['a'], properties: {a: {type: 'integer'}, b: {}}};
    const each = operation({
      method: 'post',
      requestBody: {required: true, content: {'application/json': schema}},
      parameters: [parameter('query', {type: 'integer'})],
    });
    const cases = drawnCases({basePath: '', operation: each}, 1, 20);
    const [one] = cases.filter(it => it.drawn?.includes('body.b'));
    expect(one?.drawn).toEqual(['query.p', 'body', 'body.a', 'body.b'].toSorted(byPlace));
    const fewer = one?.without?.('query.p')?.without?.('body.b')?.without?.('body.a');
    expect(fewer?.drawn).toEqual(['body', 'body.a']);
    const wire = fewer?.build(sampleDraft(each, false));
    expect(JSON.parse(Buffer.from(wire?.body ?? []).toString())).toEqual({a: 1});
    expect(wire?.target).toBe('/a?p=1');
  });
});

/** Parameters come before bodies. */
function byPlace(one: string, other: string): number {
  return Number(one.startsWith('body')) - Number(other.startsWith('body'));
}
