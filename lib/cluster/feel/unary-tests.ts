import {evaluate, FeelRange, parseUnaryTests} from 'feelin';
import {FeelSyntaxError} from './errors.ts';
import {cached, compileFeel, literalOf} from './expression.ts';
import {type FeelValue, type Variables, variableNamed} from './feel-value.ts';
import type {WallClock} from './functions.ts';
import {parseTree, unexpected} from './syntax.ts';

/** The input entry of a rule, ready to be tested against an input. */
export interface CompiledUnaryTests {
  readonly text: string;
  /**
   * Whether the input satisfies the tests; null when that is unknown (a null where a number is
   * compared), which does not match.
   *
   * @throws FeelEvaluationError
   */
  matches(input: FeelValue, variables: Variables, clock: WallClock): boolean | null;
}

type Test = CompiledUnaryTests['matches'];

const cache = new Map<string, CompiledUnaryTests>();

/**
 * Compiles unary tests: nothing or `-`, values, comparisons (`>= 5`), intervals, expressions with
 * `?`, several of these after commas, and `not(...)` around them
 * (https://docs.camunda.io/docs/8.6/components/modeler/feel/language-guide/feel-unary-tests/).
 *
 * @throws FeelSyntaxError
 */
export function compileUnaryTests(text: string): CompiledUnaryTests {
  return cached(cache, text, () => ({text, matches: testsOf(text)}));
}

function testsOf(text: string): Test {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-') return () => true;
  const literal = literalOf(trimmed);
  if (literal !== undefined) return input => isEqual(input, literal);
  const {isNegated, parts} = split(trimmed);
  const tests = parts.map(oneTest);
  const any: Test = (input, variables, clock) =>
    firstTrue(tests, test => test(input, variables, clock));
  if (!isNegated) return any;
  return (input, variables, clock) => {
    const result = any(input, variables, clock);
    return result === null ? null : !result;
  };
}

/** Cuts the tests at their commas, which the parser knows from those inside of them. */
function split(text: string): {isNegated: boolean; parts: string[]} {
  const parts: string[] = [];
  let isNegated = false;
  parseTree(text, parseUnaryTests).iterate({
    enter({type, from, to, node}) {
      if (type.isError) throw unexpected(text, from);
      if (type.name === 'not' && node.parent?.name === 'UnaryTests') isNegated = true;
      if (type.name !== 'PositiveUnaryTest' || node.parent?.parent?.name !== 'UnaryTests') return;
      parts.push(text.slice(from, to));
    },
  });
  if (parts.length === 0) throw new FeelSyntaxError(`failed to parse expression '${text}'`);
  return {isNegated, parts};
}

function firstTrue(tests: readonly Test[], run: (test: Test) => boolean | null): boolean | null {
  let isUnknown = false;
  for (const test of tests) {
    const result = run(test);
    if (result === true) return true;
    if (result === null) isUnknown = true;
  }
  return isUnknown ? null : false;
}

function oneTest(text: string): Test {
  const literal = literalOf(text);
  if (literal !== undefined) return input => isEqual(input, literal);
  const compiled = compileFeel(text);
  if (!compiled.variableNames.has('?')) {
    return (input, variables, clock) => meets(input, compiled.outcome(variables, clock).value);
  }
  return (input, variables, clock) => {
    const withInput = (name: string) => (name === '?' ? input : variableNamed(variables, name));
    const {value} = compiled.outcome(withInput, clock);
    return typeof value === 'boolean' ? value : null;
  };
}

/** As in feel-scala: true holds, a range includes, a list contains, any other value is equal. */
function meets(input: FeelValue, value: FeelValue): boolean | null {
  if (value instanceof FeelRange) return value.includes(input);
  if (typeof value === 'function') return value(input);
  if (value === true) return true;
  if (!Array.isArray(value)) return isEqual(input, value);
  return value.some(item => isEqual(input, item) === true) || isEqual(input, value) === true;
}

function isEqual(a: FeelValue, b: FeelValue): boolean | null {
  if (isNil(a) || isNil(b)) return isNil(a) && isNil(b);
  if (isScalar(a) && isScalar(b)) return areEqualScalars(a, b);
  const {value} = evaluate('a = b', {a, b});
  return typeof value === 'boolean' ? value : null;
}

function isNil(value: FeelValue): boolean {
  return value === null || value === undefined;
}

function isScalar(value: FeelValue): value is string | number | boolean | bigint {
  return typeof value !== 'object' && typeof value !== 'function';
}

function areEqualScalars(
  a: string | number | boolean | bigint,
  b: string | number | boolean | bigint,
): boolean | null {
  const isNumber = (value: unknown) => typeof value === 'number' || typeof value === 'bigint';
  if (isNumber(a) && isNumber(b))
    return typeof a === typeof b ? a === b : wholeNumber(a) === wholeNumber(b);
  return typeof a === typeof b ? a === b : null;
}

/** A fraction equals no integer: NaN. */
function wholeNumber(value: string | number | boolean | bigint): bigint | number {
  return typeof value === 'number' && !Number.isInteger(value) ? Number.NaN : BigInt(value);
}
