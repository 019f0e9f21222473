import type {JsonValue} from '../../core/int64.ts';
import {FeelEvaluationError} from './errors.ts';
import type {CompiledExpression} from './expression.ts';
import {type ResultType, resultTypeOf, toJsonValue, type Variables} from './feel-value.ts';
import type {WallClock} from './functions.ts';
import type {FeelOutcome} from './interpret.ts';

/*
 * Results of the types that BPMN asks for, with the messages of Zeebe's `ExpressionProcessor`.
 * Every function here throws FeelEvaluationError where the evaluation fails or gives another type.
 */

/** A condition of a sequence flow or of a completion. A null (a missing variable) is an error. */
export function evaluateBoolean(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): boolean {
  const outcome = expression.outcome(variables, clock);
  if (expression.isStatic && (outcome.value === 'true' || outcome.value === 'false')) {
    return outcome.value === 'true';
  }
  if (typeof outcome.value !== 'boolean') throw wrongType(expression, outcome, 'BOOLEAN');
  return outcome.value;
}

/** A job type, message name, process id, assignee, ... */
export function evaluateString(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): string {
  const outcome = expression.outcome(variables, clock);
  if (typeof outcome.value !== 'string') throw wrongType(expression, outcome, 'STRING');
  return outcome.value;
}

/** A correlation key: a string, or a number, which becomes its whole digits. */
export function evaluateCorrelationKey(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): string {
  const outcome = expression.outcome(variables, clock);
  const {value} = outcome;
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(BigInt(Math.trunc(value)));
  throw failure(
    outcome,
    `Failed to extract the correlation key for '${expression.text}': The value must be either a string or a number, but was '${resultTypeOf(value)}'.`,
  );
}

/** A whole number: retries, a priority, a loop's cardinality. Fractions are cut, as in Zeebe. */
export function evaluateNumber(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): number {
  const outcome = expression.outcome(variables, clock);
  const {value} = outcome;
  const isDigits = expression.isStatic && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(expression.text);
  const number = typeof value === 'bigint' || isDigits ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw wrongType(expression, outcome, 'NUMBER');
  }
  return Math.trunc(number);
}

/** The input collection of a multi-instance activity. */
export function evaluateList(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): JsonValue[] {
  const outcome = expression.outcome(variables, clock);
  const list = toJsonValue(outcome.value, expression.text);
  if (!Array.isArray(list)) throw wrongType(expression, outcome, 'ARRAY');
  return list;
}

/** Candidate groups and users: a list of strings. */
export function evaluateStringList(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): string[] {
  const list = evaluateList(expression, variables, clock);
  const strings = list.filter(item => typeof item === 'string');
  if (strings.length === list.length) return strings;
  throw new FeelEvaluationError(
    `Expected result of the expression '${expression.text}' to be 'ARRAY' containing 'STRING' items, but was 'ARRAY' containing at least one non-'STRING' item.`,
  );
}

/** A mapping's context: its entries become variables. */
export function evaluateContext(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): Record<string, JsonValue> {
  const outcome = expression.outcome(variables, clock);
  const type = resultTypeOf(outcome.value);
  if (type !== 'OBJECT') throw wrongType(expression, outcome, 'OBJECT');
  return toJsonValue(outcome.value, expression.text) as Record<string, JsonValue>;
}

/** "Expected result of the expression 'x' to be 'BOOLEAN', but was 'NULL'." and the warnings. */
export function wrongType(
  expression: CompiledExpression,
  outcome: FeelOutcome,
  expected: ResultType | readonly ResultType[],
): FeelEvaluationError {
  const wanted = Array.isArray(expected) ? `one of '[${expected.join(', ')}]'` : `'${expected}'`;
  return failure(
    outcome,
    `Expected result of the expression '${expression.text}' to be ${wanted}, but was '${resultTypeOf(outcome.value)}'.`,
  );
}

/** A path over a list has a warning an item, and a warning may show a whole value. */
const WARNINGS_SHOWN_MAX = 20;
const WARNING_LENGTH_MAX = 500;

/** An error with the warnings of the evaluation after its message, as Zeebe's incidents have them. */
export function failure({warnings}: FeelOutcome, message: string): FeelEvaluationError {
  if (warnings.length === 0) return new FeelEvaluationError(message);
  const shown = warnings.slice(0, WARNINGS_SHOWN_MAX);
  const list = shown
    .map(warning => `[${warning.type}] ${warning.message.slice(0, WARNING_LENGTH_MAX)}`)
    .join('\n');
  return new FeelEvaluationError(
    `${message} The evaluation reported the following warnings:\n${list}`,
  );
}
