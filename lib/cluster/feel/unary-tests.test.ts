import {describe, expect, test} from 'vitest';
import {ManualClock} from '../../core/manual-clock.ts';
import {FeelSyntaxError} from './errors.ts';
import {compileExpression} from './expression.ts';
import type {FeelValue} from './feel-value.ts';
import {compileUnaryTests} from './unary-tests.ts';

const clock = new ManualClock(Date.UTC(2026, 0, 31));
const KEY = 9_007_199_254_740_993n;
const variables = {x: 5, list: ['a', 'b'], flag: true, day: '2026-01-31'};
const matches = (text: string, input: FeelValue) =>
  compileUnaryTests(text).matches(input, variables, clock);
const feel = (source: string) => compileExpression(source).outcome({}, clock).value;

// https://docs.camunda.io/docs/8.6/components/modeler/feel/language-guide/feel-unary-tests/
describe('unary tests', () => {
  test.each<[string, FeelValue, boolean | null]>([
    ['-', 1, true],
    ['', null, true],
    [' ', 'x', true],
    ['"a"', 'a', true],
    ['"a"', 'b', false],
    ['"a"', 1, null],
    ['"a"', null, false],
    ['"a", "b"', 'b', true],
    ['"a,b", "c"', 'a,b', true],
    ['5', 5, true],
    ['= 5', 5, true],
    ['-5', -5, true],
    ['true', false, false],
    ['false', false, true],
    ['null', null, true],
    ['null', 1, false],
    ['< 10', 9, true],
    ['>= 10', 9, false],
    ['>= 10', null, null],
    ['>= 10', '99', null],
    ['[1..5]', 5, true],
    ['[1..5)', 5, false],
    [']1..5]', 1, false],
    ['< 1, > 5', 7, true],
    ['not("a")', 'b', true],
    ['not("a", "b")', 'b', false],
    ['not("a")', null, true],
    ['not(> 5)', null, null],
    ['x', 5, true],
    ['< x', 4, true],
    ['list', 'b', true],
    ['list', 'c', false],
    ['x > 3', 'anything', true],
    ['x > 9', 'anything', null],
    ['? > x', 6, true],
    ['? > x', null, null],
    ['contains(?, "a")', 'cat', true],
    ['contains(?, "a")', null, null],
    ['is defined(?)', null, false],
    ['ends with(?, "t"), "dog"', 'dog', true],
    ['9007199254740993', KEY, true],
    ['9007199254740993', KEY + 1n, false],
    ['5', 5n, true],
    ['5.5', 5n, false],
    ['>= 5', KEY, true],
    ['[1..10]', KEY, false],
  ])('%s on %s is %s', (text, input, expected) => {
    expect(matches(text, input)).toBe(expected);
  });

  test('dates and durations', () => {
    expect(matches('< date("2026-01-02")', feel('=date("2026-01-01")'))).toBe(true);
    expect(matches('date("2026-01-01")', feel('=date("2026-01-01")'))).toBe(true);
    expect(matches('? = today()', feel('=date("2026-01-31")'))).toBe(true);
    expect(matches('< date("2026-01-02")', '2026-01-01')).toBeNull();
  });

  test.each(['"a",', '> ', 'a b', 'not(', '5 6'])('%j does not parse', text => {
    expect(() => compileUnaryTests(text)).toThrow(FeelSyntaxError);
  });
});
