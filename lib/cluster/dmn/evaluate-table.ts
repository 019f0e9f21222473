import type {FeelValue} from '../feel/feel-value.ts';
import type {WallClock} from '../feel/functions.ts';
import type {Variables} from '../feel/variables.ts';
import {applyHitPolicy, type RuleResult} from './hit-policy.ts';
import type {DecisionInput, DecisionOutput, DecisionRule, DecisionTable} from './model.ts';

/** What the evaluation of a table saw, as far as it came. */
export interface TableTrace {
  inputs: readonly {readonly input: DecisionInput; readonly value: FeelValue}[];
  matched: readonly MatchedRow[];
}

/** A rule that matched, or the one that was chosen (FIRST). */
export interface MatchedRow {
  readonly rule: DecisionRule;
  /** From 1. */
  readonly index: number;
  readonly result: RuleResult;
}

/**
 * Evaluates a decision table: inputs, rules, the results of those that match, hit policy. When no
 * rule matches, the result is that of the outputs' defaults, or null.
 *
 * @param trace is filled on the way, so that it also tells how a failed evaluation went
 * @throws FeelEvaluationError
 */
export function evaluateTable(
  table: DecisionTable,
  variables: Variables,
  clock: WallClock,
  trace: TableTrace,
): FeelValue {
  trace.inputs = table.inputs.map(input => ({
    input,
    value: input.expression.outcome(variables, clock).value,
  }));
  const values = trace.inputs.map(({value}) => value);
  const matches = matchingRules(table, values, variables, clock);
  if (matches.length === 0) return defaultResult(table.outputs, variables, clock);
  trace.matched = matches.map(({rule, index}) => ({
    rule,
    index,
    result: rule.results.map(entry => entry.outcome(variables, clock).value),
  }));
  return applyHitPolicy(
    table,
    trace.matched.map(({result}) => result),
  );
}

function matchingRules(
  {rules, hitPolicy}: DecisionTable,
  inputs: readonly FeelValue[],
  variables: Variables,
  clock: WallClock,
): Omit<MatchedRow, 'result'>[] {
  const found: Omit<MatchedRow, 'result'>[] = [];
  for (const [position, rule] of rules.entries()) {
    const holds = rule.tests.every(
      (test, column) => test.matches(inputs[column], variables, clock) === true,
    );
    if (!holds) continue;
    found.push({rule, index: position + 1});
    if (hitPolicy === 'FIRST') break;
  }
  return found;
}

/** Only outputs with a default count: a single one is the result itself. */
function defaultResult(
  outputs: readonly DecisionOutput[],
  variables: Variables,
  clock: WallClock,
): FeelValue {
  const defaults = outputs.flatMap<[string, FeelValue]>(({key, defaultEntry}) =>
    defaultEntry ? [[key, defaultEntry.outcome(variables, clock).value]] : [],
  );
  if (defaults.length > 1) return Object.fromEntries(defaults);
  return defaults[0]?.[1] ?? null;
}
