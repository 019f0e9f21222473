import {evaluate} from 'feelin';
import {AssertionFailure, FeelEvaluationError} from './errors.ts';
import {
  type FeelValue,
  roundIntegers,
  toFeelValue,
  type Variables,
  variableNamed,
} from './feel-value.ts';
import {functionNamed, type WallClock} from './functions.ts';
import {EVALUATION_MS_MAX, withinDeadline} from './limits.ts';
import {DIALECT, type ExpressionSyntax} from './syntax.ts';
import {collectingComparisons, type FeelWarning, productWarnings} from './warnings.ts';

/** What an evaluation gave: a FEEL value, and what it reports without failing. */
export interface FeelOutcome {
  readonly value: FeelValue;
  readonly warnings: readonly FeelWarning[];
}

/** One evaluation: what to evaluate, with which variables. */
export interface Evaluation {
  /** The expression as its author wrote it, for messages. */
  readonly text: string;
  readonly syntax: ExpressionSyntax;
  readonly variables: Variables;
  readonly clock: WallClock;
}

/**
 * Evaluates through feelin. It is given only what the expression names: the rest of the variables
 * could neither matter nor, by their names, change how the text is parsed.
 *
 * Where an integer beyond 2^53 meets a number, feelin finds two types. A comparison is then made
 * again with rounded integers, if rounding keeps them apart; arithmetic stays null with a warning
 * rather than inexact.
 *
 * @throws FeelEvaluationError
 */
export function interpret(evaluation: Evaluation): FeelOutcome {
  try {
    const context = contextOf(evaluation);
    const first = attempt(evaluation, context);
    if (first.value !== null || !canRound(context)) return first;
    const second = attempt(evaluation, roundIntegers(context) as Record<string, unknown>);
    return typeof second.value === 'boolean' ? second : first;
  } catch (thrown) {
    throw explained(thrown, evaluation.text);
  }
}

function attempt(evaluation: Evaluation, context: Record<string, unknown>): FeelOutcome {
  const {syntax} = evaluation;
  const comparisons: FeelWarning[] = [];
  const run = () =>
    collectingComparisons(comparisons, () => evaluate(syntax.code, context, DIALECT));
  try {
    const {value, warnings} = syntax.isQuick ? run() : withinDeadline(EVALUATION_MS_MAX, run);
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

function contextOf({syntax, variables, clock}: Evaluation): Record<string, unknown> {
  const entries: [string, unknown][] = [...syntax.integers];
  for (const name of syntax.variables) {
    const value = syntax.functions.has(name) ? undefined : variableNamed(variables, name);
    if (value !== undefined) entries.push([name, toFeelValue(value)]);
  }
  for (const name of syntax.functions) {
    const found = functionNamed(name, clock);
    if (found) entries.push([name, found]);
  }
  return Object.fromEntries(entries);
}

/** Whether there are bigints, and different ones stay different (and so in order) as numbers. */
function canRound(context: unknown): boolean {
  const exact = new Set<bigint>();
  collectBigints(context, exact);
  return exact.size > 0 && new Set(Array.from(exact, Number)).size === exact.size;
}

function collectBigints(value: unknown, into: Set<bigint>): void {
  if (typeof value === 'bigint') into.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const item of Object.values(value)) collectBigints(item, into);
}

function explained(thrown: unknown, text: string): Error {
  if (thrown instanceof FeelEvaluationError) return thrown;
  if (thrown instanceof AssertionFailure) {
    return new FeelEvaluationError(
      `Assertion failure on evaluate the expression '${text}': ${thrown.message}`,
    );
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const reason =
    thrown instanceof RangeError ? `it is nested too deeply or too large (${message})` : message;
  return new FeelEvaluationError(`failed to evaluate expression '${text}': ${reason}`);
}
