import {DmnModdle, type ModdleElement} from 'dmn-moddle';
import {withinDeadline} from '../feel/deadline.ts';
import type {Decision, DecisionGraph, DecisionTable, LiteralExpression} from './model.ts';
import {DmnParseError, ProblemList} from './problems.ts';
import {childrenOf, isFeel, type Located, locate, readExpression, textOf} from './read-element.ts';
import {readTable} from './read-table.ts';
import {evaluationOrder, RequirementCycle} from './requirements.ts';

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
    const {rootElement, warnings} = await new DmnModdle().fromXML(xml);
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
