import type {CompiledExpression} from '../feel/expression.ts';
import {compileFeel} from '../feel/expression.ts';
import type {FeelValue} from '../feel/feel-value.ts';
import {
  AGGREGATIONS,
  type Aggregation,
  type DecisionInput,
  type DecisionOutput,
  type DecisionRule,
  type DecisionTable,
  HIT_POLICIES,
  type HitPolicy,
} from './model.ts';
import type {ProblemList} from './problems.ts';
import {
  childrenOf,
  type Located,
  readExpression,
  readOutputEntry,
  readUnaryTests,
  textOf,
} from './read-element.ts';

/** Reads a `decisionTable`. What is wrong becomes a problem; the table is complete if none was added. */
export function readTable(table: Located, problems: ProblemList): DecisionTable {
  const inputs = childrenOf(table, 'input').flatMap(at => readInput(at, problems) ?? []);
  const outputs = childrenOf(table, 'output').map(at => readOutput(at, problems));
  const rules = childrenOf(table, 'rule').map(at => readRule(at, table, problems));
  if (outputs.length === 0) problems.add(table.id, 'the decision table has no output');
  const hitPolicy = readHitPolicy(table, problems);
  const aggregation = hitPolicy === 'COLLECT' ? readAggregation(table, problems) : null;
  checkOutputs(table, outputs, aggregation, problems);
  return {type: 'DECISION_TABLE', hitPolicy, aggregation, inputs, outputs, rules};
}

function readHitPolicy({element, id}: Located, problems: ProblemList): HitPolicy {
  const written = textOf(element['hitPolicy']) || 'UNIQUE';
  const policy = HIT_POLICIES.find(each => each === written);
  if (!policy) problems.add(id, `hit policy '${written}' is not supported`);
  return policy ?? 'UNIQUE';
}

function readAggregation({element, id}: Located, problems: ProblemList): Aggregation | null {
  const written = textOf(element['aggregation']);
  if (written === '') return null;
  const aggregation = AGGREGATIONS.find(each => each === written);
  if (!aggregation) problems.add(id, `aggregation '${written}' is not supported`);
  return aggregation ?? null;
}

function checkOutputs(
  table: Located,
  outputs: readonly DecisionOutput[],
  aggregation: Aggregation | null,
  problems: ProblemList,
): void {
  if (outputs.length < 2) return;
  if (aggregation) {
    problems.add(
      table.id,
      "hit policy 'COLLECT' with aggregator is not defined for compound output",
    );
  }
  const keys = new Set<string>();
  for (const {id, key} of outputs) {
    if (key === '') problems.add(id, 'an output needs a name where there are several');
    else if (keys.has(key)) problems.add(id, `the output name '${key}' is used twice`);
    keys.add(key);
  }
}

/** The length at which an expression is cut when it serves as a name. */
const NAME_LENGTH_MAX = 30;

function readInput(at: Located, problems: ProblemList): DecisionInput | undefined {
  const [source] = childrenOf(at, 'inputExpression');
  if (!source) {
    problems.add(at.id, 'the input has no expression');
    return undefined;
  }
  // Allowed values only serve the modeler: the product parses them and checks no input against them.
  for (const values of childrenOf(at, 'inputValues')) readUnaryTests(values, problems);
  const expression = readExpression(source, problems);
  if (!expression) return undefined;
  const name = textOf(at.element.label) || expression.text.slice(0, NAME_LENGTH_MAX);
  return {id: at.id, name, expression};
}

function readOutput(at: Located, problems: ProblemList): DecisionOutput {
  const [allowed] = childrenOf(at, 'outputValues');
  const [defaultEntry] = childrenOf(at, 'defaultOutputEntry');
  const key = textOf(at.element.name);
  return {
    id: at.id,
    key,
    name: textOf(at.element.label) || key,
    values: allowed ? readOutputValues(allowed, problems) : [],
    defaultEntry: (defaultEntry && readExpression(defaultEntry, problems)) ?? null,
  };
}

/** `"gold", "silver"`: the values of a list. They order the results of PRIORITY and OUTPUT ORDER. */
function readOutputValues(at: Located, problems: ProblemList): readonly FeelValue[] {
  const text = textOf(at.element['text']).trim();
  const values = problems.attempt(at.id, 'FEEL unary-tests: ', () => {
    const list = compileFeel(`[${text}]`);
    const reads = [...list.variableNames].join(', ');
    if (reads !== '') throw new Error(`output values are constants, but '${reads}' is read`);
    return list.outcome({}, {wallMs: () => 0}).value;
  });
  return Array.isArray(values) ? values : [];
}

function readRule(at: Located, table: Located, problems: ProblemList): DecisionRule {
  const tests = childrenOf(at, 'inputEntry');
  const results = childrenOf(at, 'outputEntry');
  expectEntries(at, 'input', tests.length, childrenOf(table, 'input').length, problems);
  expectEntries(at, 'output', results.length, childrenOf(table, 'output').length, problems);
  return {
    id: at.id,
    tests: tests.flatMap(entry => readUnaryTests(entry, problems) ?? []),
    results: results.flatMap<CompiledExpression>(entry => readOutputEntry(entry, problems) ?? []),
  };
}

function expectEntries(
  {id}: Located,
  kind: 'input' | 'output',
  found: number,
  wanted: number,
  problems: ProblemList,
): void {
  if (found === wanted) return;
  problems.add(id, `the rule has ${found} ${kind} entries, but the table has ${wanted} ${kind}s`);
}
