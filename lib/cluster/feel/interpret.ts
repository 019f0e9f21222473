import {SyntaxError as FeelinSyntaxError} from 'feelin';
import {collectingComparisons, type FeelWarning} from './comparison-guard.ts';
import {withinDeadline} from './deadline.ts';
import {AssertionFailure, FeelEvaluationError, FeelSyntaxError} from './errors.ts';
import {type FeelValue, roundIntegers, toFeelValue} from './feel-value.ts';
import {functionNamed, type WallClock} from './functions.ts';
import {DIALECT, type ExpressionSyntax} from './syntax.ts';
import {type Variables, variableNamed} from './variables.ts';
import {productWarnings} from './warnings.ts';

/** What an evaluation gave: a FEEL value, and what it reports without failing. */
export interface FeelOutcome {
  readonly value: FeelValue;
  readonly warnings: readonly FeelWarning[];
}

/** One of feelin's two interpreters. */
export type Interpreter = (
  code: string,
  context: Record<string, unknown>,
  dialect: string,
) => {value: FeelValue; warnings: Parameters<typeof productWarnings>[0]};

/** One evaluation: what to evaluate, with which variables. */
export interface Evaluation {
  readonly interpreter: Interpreter;
  /** The expression as its author wrote it, for messages. */
  readonly text: string;
  readonly syntax: ExpressionSyntax;
  readonly variables: Variables;
  readonly clock: WallClock;
  /** More entries of the context: `?`, the input of a unary test. */
  readonly extra?: Readonly<Record<string, FeelValue>>;
}

/**
 * Evaluates through feelin. It is given only what the expression names: the rest of the variables
 * could neither matter nor, by their names, change how the text is parsed.
 *
 * Where an integer beyond 2^53 meets a number, feelin finds two types. A comparison is then made
 * again with rounded integers; arithmetic stays null with a warning rather than inexact.
 *
 * @throws FeelEvaluationError
 */
export function interpret(evaluation: Evaluation): FeelOutcome {
  try {
    const context = contextOf(evaluation);
    const first = attempt(evaluation, context);
    if (first.value !== null || !holdsBigint(context)) return first;
    const second = attempt(evaluation, roundIntegers(context) as Record<string, unknown>);
    return typeof second.value === 'boolean' ? second : first;
  } catch (thrown) {
    throw explained(thrown, evaluation.text);
  }
}

function attempt(evaluation: Evaluation, context: Record<string, unknown>): FeelOutcome {
  const {interpreter, syntax, text} = evaluation;
  const comparisons: FeelWarning[] = [];
  const run = () =>
    collectingComparisons(comparisons, () => interpreter(syntax.code, context, DIALECT));
  try {
    const {value, warnings} = syntax.isQuick ? run() : withinDeadline(text, run);
    return {
      value: value ?? null,
      warnings: [...productWarnings(warnings, syntax.functions), ...comparisons],
    };
  } catch (thrown) {
    // feelin throws where an operand of `<` has no order; Camunda gives null with a warning.
    const unordered = /^unsupported range: (.*)/s.exec(
      thrown instanceof Error ? thrown.message : '',
    );
    if (!unordered) throw thrown;
    const operand = (unordered[1] ?? '').replace(/^null\.\.|\.\.null$/g, '');
    const message = `Can't compare with '${operand}'`;
    return {value: null, warnings: [...comparisons, {type: 'NOT_COMPARABLE', message}]};
  }
}

function contextOf({syntax, variables, clock, extra}: Evaluation): Record<string, unknown> {
  const entries: [string, unknown][] = [...syntax.integers];
  for (const name of syntax.variables) {
    const value = syntax.functions.has(name) ? undefined : variableNamed(variables, name);
    if (value !== undefined) entries.push([name, toFeelValue(value)]);
  }
  for (const name of syntax.functions) {
    const found = functionNamed(name, clock);
    if (found) entries.push([name, found]);
  }
  return Object.fromEntries([...entries, ...Object.entries(extra ?? {})]);
}

function holdsBigint(value: unknown): boolean {
  if (typeof value === 'bigint') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsBigint);
}

function explained(thrown: unknown, text: string): Error {
  if (thrown instanceof FeelEvaluationError) return thrown;
  if (thrown instanceof AssertionFailure) {
    return new FeelEvaluationError(
      `Assertion failure on evaluate the expression '${text}': ${thrown.message}`,
    );
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof FeelinSyntaxError) {
    return new FeelSyntaxError(`failed to parse expression '${text}': ${message}`);
  }
  const reason =
    thrown instanceof RangeError ? `it is nested too deeply or too large (${message})` : message;
  return new FeelEvaluationError(`failed to evaluate expression '${text}': ${reason}`);
}
