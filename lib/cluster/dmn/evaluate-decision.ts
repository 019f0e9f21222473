import {FeelTime} from 'feelin';
import type {JsonValue} from '../../core/int64.ts';
import {FeelEvaluationError} from '../feel/errors.ts';
import {
  type FeelValue,
  resultTypeOf,
  toJsonValue,
  type Variables,
  variableNamed,
} from '../feel/feel-value.ts';
import type {WallClock} from '../feel/functions.ts';
import {DeadlineExceeded, withinDeadline} from '../feel/limits.ts';
import {show} from '../feel/warnings.ts';
import {applyHitPolicy, type RuleResult} from './hit-policy.ts';
import {
  type Decision,
  type DecisionGraph,
  type DecisionInput,
  type DecisionOutput,
  type DecisionRule,
  type DecisionTable,
  evaluationOrder,
} from './model.ts';

/** What an evaluation gave, and how. */
export interface DecisionEvaluation {
  readonly decisionId: string;
  /** Null after a failure. */
  readonly output: JsonValue;
  /** Why and where it failed; null when it did not. */
  readonly failure: DecisionFailure | null;
  /** Required decisions first, the one that failed last. */
  readonly evaluatedDecisions: readonly EvaluatedDecision[];
}

export interface DecisionFailure {
  /** "Expected to evaluate decision '...', but ...": what an incident and the API show. */
  readonly message: string;
  /** The decision that failed: the one asked for, or one that it requires. */
  readonly decisionId: string;
}

export interface EvaluatedDecision {
  readonly decisionId: string;
  readonly decisionName: string;
  readonly decisionType: 'DECISION_TABLE' | 'LITERAL_EXPRESSION';
  readonly output: JsonValue;
  /** Empty for a literal expression. */
  readonly evaluatedInputs: readonly EvaluatedInput[];
  readonly matchedRules: readonly MatchedRule[];
}

export interface EvaluatedInput {
  readonly inputId: string;
  readonly inputName: string;
  readonly inputValue: JsonValue;
}

export interface MatchedRule {
  readonly ruleId: string;
  /** The place in the table, from 1. */
  readonly ruleIndex: number;
  readonly evaluatedOutputs: readonly EvaluatedOutput[];
}

export interface EvaluatedOutput {
  readonly outputId: string;
  readonly outputName: string;
  readonly outputValue: JsonValue;
}

/**
 * Evaluates a decision and, before it, those that it requires, each once. The result of a required
 * decision is a variable of the decisions that require it. A failure is a result, not an exception
 * (https://docs.camunda.io/docs/8.6/components/modeler/bpmn/business-rule-tasks/).
 */
export function evaluateDecision(
  graph: DecisionGraph,
  decisionId: string,
  variables: Variables,
  clock: WallClock,
): DecisionEvaluation {
  const byId = new Map(graph.decisions.map(decision => [decision.id, decision]));
  const wanted = byId.get(decisionId);
  if (!wanted)
    return failed(decisionId, decisionId, `no decision found with id '${decisionId}'`, []);
  const evaluated: EvaluatedDecision[] = [];
  const order = evaluationOrder([wanted], byId);
  const reason = explainDeadline(() => evaluateInOrder(order, byId, variables, clock, evaluated));
  if (reason !== null) {
    return failed(decisionId, evaluated.at(-1)?.decisionId ?? decisionId, reason, evaluated);
  }
  const output = evaluated.at(-1)?.output ?? null;
  return {decisionId, output, failure: null, evaluatedDecisions: evaluated};
}

/** How long the evaluation of a decision and all that it requires may take, in milliseconds. */
const DECISION_MS_MAX = 2000;

function explainDeadline(work: () => string | null): string | null {
  try {
    return withinDeadline(DECISION_MS_MAX, work);
  } catch (thrown) {
    if (thrown instanceof DeadlineExceeded) return thrown.message;
    throw thrown;
  }
}

/** Adds what it evaluates to `evaluated`; ends with the reason of the first failure, or null. */
function evaluateInOrder(
  order: readonly Decision[],
  byId: ReadonlyMap<string, Decision>,
  variables: Variables,
  clock: WallClock,
  evaluated: EvaluatedDecision[],
): string | null {
  const results = new Map<string, FeelValue>();
  for (const decision of order) {
    const scope = withResults(decision, byId, results, variables);
    const {value, entry, reason} = evaluateOne(decision, scope, clock);
    evaluated.push(entry);
    if (reason !== null) return reason;
    results.set(decision.id, value);
  }
  return null;
}

function failed(
  decisionId: string,
  failedId: string,
  reason: string,
  evaluatedDecisions: readonly EvaluatedDecision[],
): DecisionEvaluation {
  const message = `Expected to evaluate decision '${decisionId}', but ${reason}`;
  return {decisionId, output: null, failure: {message, decisionId: failedId}, evaluatedDecisions};
}

function withResults(
  {requires}: Decision,
  byId: ReadonlyMap<string, Decision>,
  results: ReadonlyMap<string, FeelValue>,
  variables: Variables,
): Variables {
  if (requires.length === 0) return variables;
  const named = new Map(requires.map(id => [byId.get(id)?.resultName, results.get(id)]));
  return name => (named.has(name) ? named.get(name) : variableNamed(variables, name));
}

function evaluateOne(decision: Decision, variables: Variables, clock: WallClock) {
  const trace: TableTrace = {inputs: [], matched: []};
  const {id, name, logic, resultType} = decision;
  let value: FeelValue = null;
  let output: JsonValue = null;
  let reason: string | null = null;
  try {
    value =
      logic.type === 'DECISION_TABLE'
        ? evaluateTable(logic, variables, clock, trace)
        : logic.expression.outcome(variables, clock).value;
    checkResultType(value, resultType);
    output = toJsonValue(value, id);
  } catch (thrown) {
    reason = reasonOf(thrown);
  }
  const entry: EvaluatedDecision = {
    decisionId: id,
    decisionName: name,
    decisionType: logic.type,
    output,
    ...traceEntries(decision, trace),
  };
  return {value, entry, reason};
}

/** FEEL's own errors, and a value that is nested too deeply to be looked at; others are bugs. */
function reasonOf(thrown: unknown): string {
  if (thrown instanceof FeelEvaluationError) return thrown.message;
  if (thrown instanceof RangeError) return `a value is nested too deeply (${thrown.message})`;
  throw thrown;
}

function traceEntries({logic}: Decision, trace: TableTrace) {
  const outputs = logic.type === 'DECISION_TABLE' ? logic.outputs : [];
  return {
    evaluatedInputs: trace.inputs.map(({input, value}) => ({
      inputId: input.id,
      inputName: input.name,
      inputValue: shownValue(value),
    })),
    matchedRules: trace.matched.map(({rule, index, result}) => ({
      ruleId: rule.id,
      ruleIndex: index,
      evaluatedOutputs: outputs.map((output, column) => ({
        outputId: output.id,
        outputName: output.name,
        outputValue: shownValue(result[column]),
      })),
    })),
  };
}

/** A value of the trace. What has no JSON form (a range as an input) is shown as null. */
function shownValue(value: FeelValue): JsonValue {
  try {
    return toJsonValue(value, '');
  } catch (thrown) {
    reasonOf(thrown);
    return null;
  }
}

/** What the evaluation of a table saw, as far as it came. */
interface TableTrace {
  inputs: readonly {readonly input: DecisionInput; readonly value: FeelValue}[];
  matched: readonly MatchedRow[];
}

/** A rule that matched, or the one that was chosen (FIRST). */
interface MatchedRow {
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
function evaluateTable(
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

const TYPES: Readonly<Record<string, string>> = {
  string: 'STRING',
  number: 'NUMBER',
  boolean: 'BOOLEAN',
  date: 'DATE',
  dateTime: 'DATE_TIME',
  'date and time': 'DATE_TIME',
  dayTimeDuration: 'DURATION',
  yearMonthDuration: 'PERIOD',
};

/**
 * Checks a decision's result against the type of its variable. Null is of every type; types of
 * other names are not checked.
 *
 * @throws FeelEvaluationError in the words of the product's engine
 */
function checkResultType(value: FeelValue, typeRef: string | null): void {
  if (typeRef === null || value === null || value === undefined) return;
  const type = typeRef.replace(/^feel:/, '');
  const holds = type === 'time' ? value instanceof FeelTime : hasType(value, type);
  if (!holds) throw new FeelEvaluationError(`expected '${type}' but found '${show(value)}'`);
}

function hasType(value: FeelValue, type: string): boolean {
  return !Object.hasOwn(TYPES, type) || TYPES[type] === resultTypeOf(value);
}
