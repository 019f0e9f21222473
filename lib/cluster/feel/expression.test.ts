import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {JsonValue} from '../../core/int64.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import {FeelEvaluationError, FeelSyntaxError} from './errors.ts';
import {compileExpression} from './expression.ts';

const clock = new ManualClock(Date.UTC(2026, 0, 31, 12, 30));
const evaluate = (source: string, variables: Record<string, JsonValue> = {}) =>
  compileExpression(source).evaluate(variables, clock);
const warningsOf = (source: string, variables: Record<string, JsonValue> = {}) =>
  compileExpression(source)
    .outcome(variables, clock)
    .warnings.map(({type, message}) => `[${type}] ${message}`);

/** Beyond 2^53: a double rounds it to ...992. */
const KEY = 9_007_199_254_740_993n;

// https://docs.camunda.io/docs/8.6/components/concepts/expressions/#expressions-vs-static-values
describe('an attribute', () => {
  test.each(['x', '3', 'true', 'PT2H', ' =x', '='])(
    'that does not start with = is static: %s',
    source => {
      const compiled = compileExpression(source);
      expect(compiled.isStatic).toBe(true);
      expect(compiled.evaluate({x: 1}, clock)).toBe(source);
    },
  );

  test('that starts with = is FEEL, its text what follows', () => {
    const compiled = compileExpression('= order.total > 100');
    expect(compiled).toMatchObject({isStatic: false, text: ' order.total > 100'});
    expect([...compiled.variableNames]).toEqual(['order']);
  });

  test('compiles once', () => {
    expect(compileExpression('=a+b')).toBe(compileExpression('=a+b'));
  });
});

describe('results', () => {
  test.each<[string, JsonValue]>([
    ['="x"', 'x'],
    ['=2.4', 2.4],
    ['=-3', -3],
    ['=null', null],
    ['=2 * 21', 42],
    ['=x.y', 'z'],
    ['=[1, "a", {b: n}]', [1, 'a', {b: 5}]],
    ['=n > 4 and n < 6', true],
    ['=some i in list satisfies i > 2', true],
    ['=upper case("foo")', 'FOO'],
    ['=list[1]', 1],
    ['=people[2].name', 'b'],
    ['=people.name', ['a', 'b']],
    ['=for i in list return i * 2', [2, 4, 6]],
    ['=`order total` + 1', 8],
    ['=if n > 3 then "big" else "small"', 'big'],
    ['=// the answer\n42', 42],
    ['=date("2020-04-02")', '2020-04-02'],
    ['=time("14:00:00")', '14:00'],
    ['=time("14:00:05")', '14:00:05'],
    ['=date and time("2020-04-01T10:31:10")', '2020-04-01T10:31:10'],
    ['=date and time("2020-04-01T10:31:10Z")', '2020-04-01T10:31:10Z'],
    [
      '=date and time("2020-04-01T10:31:10@Europe/Berlin")',
      '2020-04-01T10:31:10+02:00[Europe/Berlin]',
    ],
    ['=[duration("PT26H"), duration("P14M")]', ['P1DT2H', 'P1Y2M']],
    ['=1 / 0', null],
    ['=10 ** 400', null],
    ['=4503599627370496 + 1', 4_503_599_627_370_497n],
  ])('%s', (source, expected) => {
    const variables = {
      x: {y: 'z'},
      n: 5,
      list: [1, 2, 3],
      people: [{name: 'a'}, {name: 'b'}],
      'order total': 7,
    };
    expect(evaluate(source, variables)).toEqual(expected);
  });

  test('a variable that shares its name with a function does not hide it', () => {
    expect(evaluate('=count(items)', {items: [1, 2], count: 9})).toBe(2);
  });

  test.each(['=[1..3]', '=function(a) a', '=upper case'])('%s is no value', source => {
    if (source === '=upper case') expect(() => evaluate(source)).toThrow(FeelSyntaxError);
    else expect(() => evaluate(source)).toThrow(FeelEvaluationError);
  });

  test('now() and today() read the clock', () => {
    expect(evaluate('=now()')).toBe('2026-01-31T12:30:00Z');
    expect(evaluate('=today()')).toBe('2026-01-31');
    clock.advance(86_400_000);
    expect(evaluate('=string(today())')).toBe('2026-02-01');
  });
});

// https://docs.camunda.io/docs/8.6/components/modeler/feel/builtin-functions/feel-built-in-functions-boolean/
describe('functions that feelin lacks', () => {
  test.each<[string, JsonValue]>([
    ['=is defined(x)', false],
    ['=is defined(x.y)', false],
    ['=is defined(nothing)', false],
    ['=is defined(n)', true],
    ['=get or else(x, 3)', 3],
    ['=get or else(value: n, default: 3)', 5],
    ['=assert(n, n != null)', 5],
    ['=cycle(duration("PT1H"))', 'R/PT1H'],
    ['=cycle(3, duration("P2M"))', 'R3/P2M'],
    ['=cycle(nothing, duration("P2M"))', 'R/P2M'],
    ['=cycle(x)', null],
    ['=is blank(" ")', true],
    ['=trim("  a ")', 'a'],
    ['=to base64("FEEL")', 'RkVFTA=='],
    ['=extract("1 and 22", "[0-9]+")', ['1', '22']],
    ['=is empty([])', true],
    ['=last day of month(date("2024-02-03"))', '2024-02-29'],
  ])('%s', (source, expected) => {
    expect(evaluate(source, {n: 5, nothing: null})).toEqual(expected);
  });

  test('an assertion that does not hold fails the evaluation in the words of the product', () => {
    expect(() => evaluate('=assert(x, x != null)')).toThrow(
      "Assertion failure on evaluate the expression 'assert(x, x != null)': The condition is not fulfilled",
    );
    expect(() => evaluate('=assert(x, false, "no x")')).toThrow(/: no x$/);
  });
});

// https://docs.camunda.io/docs/8.6/components/modeler/feel/language-guide/feel-error-handling/
describe('what is missing is null, with a warning', () => {
  test.each<[string, string[]]>([
    ['=x', ["[NO_VARIABLE_FOUND] No variable found with name 'x'"]],
    [
      '=x < 3',
      [
        "[NO_VARIABLE_FOUND] No variable found with name 'x'",
        "[NOT_COMPARABLE] Can't compare 'null' with '3'",
      ],
    ],
    ['=text >= 100', ["[NOT_COMPARABLE] Can't compare '\"99\"' with '100'"]],
    ['=text between 1 and 100', ["[NOT_COMPARABLE] Can't compare '\"99\"' with '1' and '100'"]],
    ['=c.y', ["[NO_CONTEXT_ENTRY_FOUND] No context entry found with key 'y'. Available keys: 'x'"]],
    [
      '={}.y',
      ["[NO_CONTEXT_ENTRY_FOUND] No context entry found with key 'y'. The context is empty"],
    ],
    ['=c.x.y', ["[NO_PROPERTY_FOUND] No property found with name 'y' of value '1'"]],
    ['="a" - 1', ["[INVALID_TYPE] Can't subtract '1' from '\"a\"'"]],
    ['=2 * "b"', ["[INVALID_TYPE] Can't multiply '2' by '\"b\"'"]],
    [
      '=x + "_type"',
      [
        "[NO_VARIABLE_FOUND] No variable found with name 'x'",
        "[INVALID_TYPE] Can't add '\"_type\"' to 'null'",
      ],
    ],
    ['=foo(3)', ["[NO_FUNCTION_FOUND] No function found with name 'foo'"]],
    ['=3 > true', ["[NOT_COMPARABLE] Can't compare with 'true'"]],
  ])('%s', (source, warnings) => {
    const variables = {c: {x: 1}, text: '99'};
    expect(evaluate(source, variables)).toBeNull();
    expect(warningsOf(source, variables)).toEqual(warnings);
  });

  test('lists pass over what is missing', () => {
    expect(evaluate('=[{a: 1}, {b: 2}].a')).toEqual([1, null]);
    expect(evaluate('=[{a: 1}, {b: 2}][a < 10]')).toEqual([{a: 1}]);
  });

  test('a missing variable can be compared with null', () => {
    expect(evaluate('=x = null')).toBe(true);
    expect(evaluate('=x.y = null')).toBe(true);
    expect(evaluate('=x = 3')).toBe(false);
  });

  test.each(['constructor', '__proto__', 'toString'])('%s is no variable', name => {
    expect(evaluate(`=${name}`)).toBeNull();
    expect(evaluate(`=x.${name}`, {x: {}})).toBeNull();
  });

  test('variables may come from a function', () => {
    const compiled = compileExpression('=a + b');
    expect(compiled.evaluate(name => ({a: 1, b: 2})[name], clock)).toBe(3);
  });
});

describe('int64 beyond 2^53', () => {
  test.each<[string, JsonValue]>([
    ['=key', KEY],
    ['={order: {id: key}, all: [key]}', {order: {id: KEY}, all: [KEY]}],
    ['=if true then key else 0', KEY],
    ['=9007199254740993', KEY],
    ['=-9007199254740993', -KEY],
    ['=key = 9007199254740993', true],
    ['=key = 9007199254740992', false],
    ['=key = other', false],
    ['=key < other', true],
    ['=key > 5', true],
    ['=5 < key', true],
    ['=key = 5', false],
    ['=key in [1..10]', false],
    ['=list contains([other, key], key)', true],
    ['="order-" + string(key)', 'order-9007199254740993'],
    ['=number("9007199254740993")', KEY],
    ['=number("12")', 12],
  ])('%s is exact', (source, expected) => {
    expect(evaluate(source, {key: KEY, other: KEY + 1n})).toEqual(expected);
  });

  test('an order that rounding would lose is not comparable rather than wrong', () => {
    expect(evaluate('=a > b', {a: KEY, b: KEY - 1n})).toBeNull();
    expect(evaluate('=a > b', {a: KEY + 1n, b: KEY - 1n})).toBe(true);
    expect(evaluate('=a = b', {a: KEY, b: KEY - 1n})).toBe(false);
  });

  test('arithmetic is refused rather than rounded', () => {
    expect(evaluate('=key + 1', {key: KEY})).toBeNull();
    expect(warningsOf('=key + 1', {key: KEY})[0]).toMatch(/^\[INVALID_TYPE\]/);
  });

  test('property: every int64 passes through references and contexts unchanged', () => {
    fc.assert(
      fc.property(fc.bigInt({min: -(2n ** 63n), max: 2n ** 63n - 1n}), value => {
        expect(evaluate('=v', {v: value})).toBe(value);
        const {w} = evaluate('={w: v}', {v: value}) as {w: number | bigint};
        expect(BigInt(w)).toBe(value);
      }),
      {numRuns: 100, seed: 8},
    );
  });
});

describe('syntax errors', () => {
  test.each([
    ['=x ?! 5', 'failed to parse expression \'x ?! 5\': unexpected input at 1:3, found "?! 5"'],
    ['=order total > 5', 'unexpected input at 1:7, found "total > 5"'],
    ['=(1', 'unexpected input at 1:3, found the end of the expression'],
    ['=1 +\n+', 'unexpected input at 2:'],
    ['=\n', 'unexpected input'],
    ['="abc', 'unexpected input'],
  ])('%j', (source, message) => {
    expect(() => compileExpression(source)).toThrow(FeelSyntaxError);
    expect(() => compileExpression(source)).toThrow(message);
  });
});
