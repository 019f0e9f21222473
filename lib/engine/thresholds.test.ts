import {describe, expect, it} from 'vitest';
import {parseExpression, parseSelector, satisfies} from './thresholds.ts';

describe('parseExpression', () => {
  it.each([
    ['p(95)<200', {aggregation: 'p(95)', operator: '<', limit: 200}],
    ['p(99.9) <= 1.5', {aggregation: 'p(99.9)', operator: '<=', limit: 1.5}],
    [' rate>0.99 ', {aggregation: 'rate', operator: '>', limit: 0.99}],
    ['count>=1000', {aggregation: 'count', operator: '>=', limit: 1000}],
    ['value===3', {aggregation: 'value', operator: '==', limit: 3}],
    ['med!=-1e3', {aggregation: 'med', operator: '!=', limit: -1000}],
  ])('reads %s', (text, expected) => {
    expect(parseExpression('m', text)).toEqual(expected);
  });

  it.each(['', 'p95<200', 'p(95)', 'p(95)<', 'avg<10ms', 'mean<1', 'rate=1', 'p()<1'])(
    'refuses %j and shows how to write it',
    text => {
      expect(() => parseExpression('m', text)).toThrow(/on m does not parse: write it like/);
    },
  );
});

describe('parseSelector', () => {
  it.each([
    ['http_reqs', null],
    ['http_reqs{status:200}', {metric: 'http_reqs', tags: {status: '200'}}],
    ['m{a:1, b:two}', {metric: 'm', tags: {a: '1', b: 'two'}}],
    ['m{url:http://h/x}', {metric: 'm', tags: {url: 'http://h/x'}}],
    ["m{group:'::a'}", {metric: 'm', tags: {group: '::a'}}],
  ])('reads %s', (name, expected) => {
    expect(parseSelector(name)).toEqual(expected && {name, ...expected});
  });

  it.each(['m{', 'm{a', 'm{a}', 'm{:1}'])('refuses %s', name => {
    expect(() => parseSelector(name)).toThrow(/does not parse/);
  });
});

it.each([
  [1, '<', 2, true],
  [2, '<', 2, false],
  [2, '<=', 2, true],
  [3, '>', 2, true],
  [2, '>=', 3, false],
  [2, '==', 2, true],
  [2, '!=', 2, false],
] as const)('%d %s %d is %s', (observed, operator, limit, expected) => {
  expect(satisfies(observed, operator, limit)).toBe(expected);
});
