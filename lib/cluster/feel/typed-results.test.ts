import {describe, expect, test} from 'vitest';
import {ManualClock} from '../../core/manual-clock.ts';
import {compileExpression} from './expression.ts';
import {
  evaluateBoolean,
  evaluateContext,
  evaluateCorrelationKey,
  evaluateList,
  evaluateNumber,
  evaluateString,
  evaluateStringList,
} from './typed-results.ts';

const clock = new ManualClock();
const variables = {
  n: 3,
  f: 2.9,
  s: 'text',
  b: true,
  l: ['a', 'b'],
  c: {x: 1},
  key: 9_007_199_254_740_993n,
};
const of = <T>(
  run: (e: ReturnType<typeof compileExpression>, v: typeof variables, c: ManualClock) => T,
  source: string,
) => run(compileExpression(source), variables, clock);

describe('results of the type that BPMN asks for', () => {
  test('boolean', () => {
    expect(of(evaluateBoolean, '=n > 2')).toBe(true);
    expect(of(evaluateBoolean, 'false')).toBe(false);
  });

  test('string', () => {
    expect(of(evaluateString, 'payment')).toBe('payment');
    expect(of(evaluateString, '3')).toBe('3');
    expect(of(evaluateString, '=s + "!"')).toBe('text!');
  });

  test('number', () => {
    expect(of(evaluateNumber, '3')).toBe(3);
    expect(of(evaluateNumber, '=n + 1')).toBe(4);
    expect(of(evaluateNumber, '=f')).toBe(2);
  });

  test('correlation key: a string or a number', () => {
    expect(of(evaluateCorrelationKey, '=s')).toBe('text');
    expect(of(evaluateCorrelationKey, '=n')).toBe('3');
    expect(of(evaluateCorrelationKey, '=key')).toBe('9007199254740993');
  });

  test('a message stays short, whatever is missing', () => {
    const items = Array.from({length: 5000}, () => ({a: 'x'.repeat(5000)}));
    const expression = compileExpression('=items.b');
    expect(() => evaluateString(expression, {items}, clock)).toThrow(
      /to be 'STRING', but was 'ARRAY'/,
    );
    const keys = Object.fromEntries(items.map((_, i) => [`key${i}`, i]));
    try {
      evaluateString(expression, {items: [...items, keys]}, clock);
    } catch (thrown) {
      expect((thrown as Error).message.split('\n')).toHaveLength(21);
      expect((thrown as Error).message.length).toBeLessThan(11_000);
    }
    expect.assertions(3);
  });

  test('list, list of strings, context', () => {
    expect(of(evaluateList, '=[n, date("2020-04-02")]')).toEqual([3, '2020-04-02']);
    expect(of(evaluateStringList, '=l')).toEqual(['a', 'b']);
    expect(of(evaluateContext, '={a: c.x}')).toEqual({a: 1});
    expect(of(evaluateContext, '=c')).toEqual({x: 1});
  });
});

// The words of Zeebe's ExpressionProcessor, as incidents show them:
// https://docs.camunda.io/docs/8.6/components/concepts/incidents/
describe('another type is an error in the words of the product', () => {
  const missing =
    "The evaluation reported the following warnings:\n[NO_VARIABLE_FOUND] No variable found with name 'x'";
  test.each([
    [
      evaluateBoolean,
      '=x',
      `Expected result of the expression 'x' to be 'BOOLEAN', but was 'NULL'. ${missing}`,
    ],
    [
      evaluateBoolean,
      '=s >= 100',
      "Expected result of the expression 's >= 100' to be 'BOOLEAN', but was 'NULL'. The evaluation reported the following warnings:\n[NOT_COMPARABLE] Can't compare '\"text\"' with '100'",
    ],
    [
      evaluateBoolean,
      'yes',
      "Expected result of the expression 'yes' to be 'BOOLEAN', but was 'STRING'.",
    ],
    [
      evaluateString,
      '=n',
      "Expected result of the expression 'n' to be 'STRING', but was 'NUMBER'.",
    ],
    [
      evaluateNumber,
      '=s',
      "Expected result of the expression 's' to be 'NUMBER', but was 'STRING'.",
    ],
    [
      evaluateNumber,
      'three',
      "Expected result of the expression 'three' to be 'NUMBER', but was 'STRING'.",
    ],
    [
      evaluateList,
      '=x',
      `Expected result of the expression 'x' to be 'ARRAY', but was 'NULL'. ${missing}`,
    ],
    [
      evaluateContext,
      '=l',
      "Expected result of the expression 'l' to be 'OBJECT', but was 'ARRAY'.",
    ],
    [
      evaluateContext,
      '=duration("P1M")',
      "Expected result of the expression 'duration(\"P1M\")' to be 'OBJECT', but was 'PERIOD'.",
    ],
    [
      evaluateStringList,
      '=[1]',
      "Expected result of the expression '[1]' to be 'ARRAY' containing 'STRING' items, but was 'ARRAY' containing at least one non-'STRING' item.",
    ],
    [
      evaluateCorrelationKey,
      '=x',
      `Failed to extract the correlation key for 'x': The value must be either a string or a number, but was 'NULL'. ${missing}`,
    ],
  ] as const)('%o %s', (run, source, message) => {
    let thrown: unknown;
    try {
      of(run as typeof evaluateString, source);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as Error).name).toBe('FeelEvaluationError');
    expect((thrown as Error).message).toBe(message);
  });
});
