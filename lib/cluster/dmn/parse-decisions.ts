import {DmnModdle, type ModdleElement} from 'dmn-moddle';
import {type CompiledExpression, compileFeel} from '../feel/expression.ts';
import type {FeelValue} from '../feel/feel-value.ts';
import {withinDeadline} from '../feel/limits.ts';
import {
  AGGREGATIONS,
  type Aggregation,
  type Decision,
  type DecisionGraph,
  type DecisionInput,
  type DecisionOutput,
  type DecisionRule,
  type DecisionTable,
  evaluationOrder,
  HIT_POLICIES,
  type HitPolicy,
  type LiteralExpression,
  RequirementCycle,
} from './model.ts';
import {
  childrenOf,
  DmnParseError,
  isFeel,
  type Located,
  locate,
  ProblemList,
  readExpression,
  readOutputEntry,
  readUnaryTests,
  textOf,
} from './read-element.ts';

const moddle = new DmnModdle();

/** How long the expressions of one resource may take to be parsed, in milliseconds. */
const PARSE_MS_MAX = 5000;

/**
 * Parses a DMN 1.3 resource and compiles all of its expressions: decision tables and literal
 * expressions in FEEL. What Camunda 8 or this cluster cannot execute is refused with the id of the
 * element (https://docs.camunda.io/docs/8.6/components/modeler/dmn/).
 *
 * @param xml the text of the resource
 * @throws (rejects) DmnParseError with every problem that was found
 */
export async function parseDecisions(xml: string): Promise<DecisionGraph> {
  const root = locate(await readDefinitions(xml), 'definitions');
  const problems = new ProblemList();
  const graph = problems.attempt(root.id, 'Failed to parse DMN: ', () =>
    withinDeadline(PARSE_MS_MAX, () => readGraph(root, problems)),
  );
  if (graph && problems.found.length === 0) checkRequirements(graph.decisions, problems);
  if (!graph || problems.found.length > 0) throw new DmnParseError(problems.found);
  return graph;
}

async function readDefinitions(xml: string): Promise<ModdleElement> {
  try {
    const {rootElement, warnings} = await moddle.fromXML(xml);
    const unparsable = warnings.find(({message}) => message.startsWith('unparsable content'));
    if (unparsable) throw new Error(unparsable.message);
    return rootElement;
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const message = `Failed to parse DMN: ${reason.replace(/\s+/g, ' ')}`;
    throw new DmnParseError([{elementId: 'definitions', message}]);
  }
}

function readGraph(root: Located, problems: ProblemList): DecisionGraph {
  const {element} = root;
  if (!element.id) problems.add(root.id, 'the definitions have no id');
  isFeel(root, problems);
  const decisions = childrenOf(root, 'drgElement')
    .filter(at => at.element.$type === 'dmn:Decision')
    .flatMap(at => readDecision(at, problems) ?? []);
  if (decisions.length === 0 && problems.found.length === 0) {
    problems.add(root.id, 'the definitions have no decision');
  }
  return {
    id: root.id,
    name: textOf(element.name) || root.id,
    namespace: textOf(element['namespace']) || null,
    decisions,
  };
}

function readDecision(at: Located, problems: ProblemList): Decision | undefined {
  const {element} = at;
  if (!element.id) problems.add(at.id, 'a decision has no id');
  if (!element.name) problems.add(at.id, 'the decision has no name');
  for (const required of childrenOf(at, 'knowledgeRequirement')) {
    problems.add(required.id, 'business knowledge models are not supported');
  }
  const logic = readLogic(at, problems);
  const [variable] = childrenOf(at, 'variable');
  const requires = readRequirements(at, problems);
  if (!logic) return undefined;
  return {
    id: at.id,
    name: textOf(element.name),
    logic,
    resultName: textOf(variable?.element.name) || at.id,
    resultType: textOf(variable?.element['typeRef']) || null,
    requires,
  };
}

function readLogic(
  decision: Located,
  problems: ProblemList,
): DecisionTable | LiteralExpression | undefined {
  const [logic] = childrenOf(decision, 'decisionLogic');
  if (logic?.element.$type === 'dmn:DecisionTable') return readTable(logic, problems);
  if (logic?.element.$type === 'dmn:LiteralExpression') {
    const expression = readExpression(logic, problems);
    return expression && {type: 'LITERAL_EXPRESSION', expression};
  }
  const found = logic ? `a ${logic.element.$type.replace('dmn:', '')}` : 'nothing';
  const message = `a decision is a decision table or a literal expression, but found ${found}`;
  problems.add(logic?.id ?? decision.id, message);
  return undefined;
}

function readRequirements(decision: Located, problems: ProblemList): string[] {
  return childrenOf(decision, 'informationRequirement').flatMap(requirement =>
    childrenOf(requirement, 'requiredDecision').flatMap(({element}) => {
      const href = textOf(element['href']);
      if (href.startsWith('#')) return href.slice(1);
      problems.add(requirement.id, `the required decision '${href}' is not in this resource`);
      return [];
    }),
  );
}

function checkRequirements(decisions: readonly Decision[], problems: ProblemList): void {
  const byId = new Map(decisions.map(decision => [decision.id, decision]));
  for (const {id, requires} of decisions) {
    for (const required of requires.filter(each => !byId.has(each))) {
      problems.add(id, `the required decision '${required}' does not exist`);
    }
  }
  if (problems.found.length > 0) return;
  try {
    evaluationOrder(decisions, byId);
  } catch (thrown) {
    if (!(thrown instanceof RequirementCycle)) throw thrown;
    problems.add(thrown.decisionId, thrown.message);
  }
}

/** Reads a `decisionTable`. What is wrong becomes a problem; the table is complete if none was added. */
function readTable(table: Located, problems: ProblemList): DecisionTable {
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
