import {describe, expect, it} from 'vitest';
import type {JsonSchema} from '../contract.ts';
import {bodyChanges, unknownProperties, unknownPropertyRule} from './body-changes.ts';

const camunda = unknownPropertyRule({title: 'Camunda 8 REST API'});
const other = unknownPropertyRule({title: 'Pet Store'});

const properties = {name: {type: 'string'}};
const silent: JsonSchema = {type: 'object', properties};
const closed: JsonSchema = {...silent, additionalProperties: false};
const open: JsonSchema = {...silent, additionalProperties: {type: 'string'}};

function expected(schema: JsonSchema, rule = other): string[] {
  return unknownProperties(schema, rule).map(each =>
    [each.path.slice(0, -1).join('.'), each.expected, each.level].join(' ').trim(),
  );
}

describe('unknownProperties', () => {
  it.each<[string, JsonSchema, string]>([
    ['additionalProperties: false', closed, 'refused contract'],
    ['unevaluatedProperties: false', {...silent, unevaluatedProperties: false}, 'refused contract'],
    ['a closed one among allOf', {allOf: [silent, closed]}, 'refused contract'],
    ['closed branches', {oneOf: [closed, closed]}, 'refused contract'],
    ['a branch that is open', {oneOf: [closed, open]}, 'answered behaviour'],
    ['a schema for others', open, 'answered behaviour'],
    ['patternProperties', {...closed, patternProperties: {'^c': {}}}, 'answered behaviour'],
    ['silence', silent, 'answered behaviour'],
  ])('does what the document says: %s', (_, schema, outcome) => {
    expect(expected(schema)).toEqual([outcome]);
  });

  it.each(['Camunda 8 REST API', 'Orchestration Cluster API'])(
    'expects %s to refuse what it does not name, as the product does',
    title => {
      const rule = unknownPropertyRule({title});
      expect(expected(silent, rule)).toEqual(['refused behaviour']);
      expect(expected(open, rule)).toEqual(['answered behaviour']);
    },
  );

  it('goes into the objects that name their properties, and not into others', () => {
    const schema: JsonSchema = {
      type: 'object',
      properties: {
        page: silent,
        sort: {type: 'array', items: silent},
        variables: {type: 'object'},
        choice: {oneOf: [silent, {type: 'string'}]},
      },
    };
    const places = unknownProperties(schema, camunda).map(each => each.path.slice(0, -1).join('.'));
    expect(places).toEqual(['', 'page', 'sort.0']);
  });

  it('sends what may be accepted once, not in every object', () => {
    const schema = {type: 'object', properties: {page: silent}};
    expect(expected(schema)).toEqual(['answered behaviour']);
  });

  it('has none for a body without named properties', () => {
    expect(unknownProperties({type: 'object'}, camunda)).toEqual([]);
  });
});

describe('a body that its schema never admits', () => {
  const limit = {type: 'integer', minimum: 1};
  const page = {
    oneOf: [
      {type: 'object', properties: {limit: {...limit, maximum: 10}}},
      {type: 'object', properties: {limit, from: {type: 'integer'}}},
    ],
  };
  // A closed part of allOf knows nothing of what the others name.
  const whole: JsonSchema = {
    additionalProperties: false,
    type: 'object',
    allOf: [{type: 'object', properties: {page}}],
  };

  it('is refused for what is wrong at the place alone', () => {
    const names = bodyChanges(whole, other)
      .filter(each => each.expected === 'refused')
      .map(each => `${each.class}:${each.path.join('.')}`);
    expect(names).toContain('below-bound:page.limit');
    expect(names).not.toContain('above-bound:page.limit');
  });
});
