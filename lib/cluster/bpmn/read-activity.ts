import type {ModdleElement} from 'bpmn-moddle';
import type {ModelProblems} from './check-model.ts';
import {childOf, childrenOf, extensionOf, textOf} from './moddle-tree.ts';
import type {FlowNode, JobDefinition, LoopDefinition} from './model.ts';

/** Reads what the Zeebe extension elements say about an activity, into the node. */
export function readActivity(
  element: ModdleElement,
  node: FlowNode,
  problems: ModelProblems,
): void {
  node.loop = readLoop(element, node.id, problems);
  switch (node.kind) {
    case 'jobTask':
      node.job = readJob(element, node.id, problems);
      break;
    case 'throwEvent':
    case 'endEvent':
      if (throwsMessage(element)) node.job = readJob(element, node.id, problems);
      break;
    case 'userTask':
      readUserTask(element, node, problems);
      break;
    case 'callActivity':
      readCall(element, node, problems);
      break;
    case 'businessRuleTask':
      readBusinessRule(element, node, problems);
      break;
    case 'scriptTask':
      readScript(element, node, problems);
      break;
    default:
  }
}

function throwsMessage(element: ModdleElement): boolean {
  return childrenOf(element, 'eventDefinitions')[0]?.$type === 'bpmn:MessageEventDefinition';
}

function readJob(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): JobDefinition | null {
  const task = extensionOf(element, 'zeebe:TaskDefinition');
  const type = task && textOf(task, 'type');
  if (!task || !type) {
    problems.add(id, "Must have exactly one 'zeebe:taskDefinition' extension element with a type");
    return null;
  }
  return {
    type: problems.expression(id, type),
    retries: problems.expression(id, textOf(task, 'retries') ?? '3'),
    headers: readHeaders(element),
  };
}

function readHeaders(element: ModdleElement): Readonly<Record<string, string>> {
  const headers = extensionOf(element, 'zeebe:TaskHeaders');
  const entries = headers ? childrenOf(headers, 'values') : [];
  return Object.fromEntries(
    entries.map(each => [textOf(each, 'key') ?? '', textOf(each, 'value') ?? '']),
  );
}

function readUserTask(element: ModdleElement, node: FlowNode, problems: ModelProblems): void {
  const {id} = node;
  if (!extensionOf(element, 'zeebe:UserTask')) {
    node.job = {
      type: problems.expression(id, 'io.camunda.zeebe:userTask'),
      retries: problems.expression(id, '1'),
      headers: readHeaders(element),
    };
    return;
  }
  const part = (type: string, property: string) => {
    const extension = extensionOf(element, type);
    return problems.optional(id, extension && textOf(extension, property));
  };
  const form = extensionOf(element, 'zeebe:FormDefinition');
  node.userTask = {
    assignee: part('zeebe:AssignmentDefinition', 'assignee'),
    candidateGroups: part('zeebe:AssignmentDefinition', 'candidateGroups'),
    candidateUsers: part('zeebe:AssignmentDefinition', 'candidateUsers'),
    dueDate: part('zeebe:TaskSchedule', 'dueDate'),
    followUpDate: part('zeebe:TaskSchedule', 'followUpDate'),
    priority: part('zeebe:PriorityDefinition', 'priority'),
    formId: (form && textOf(form, 'formId')) ?? null,
    externalFormReference: part('zeebe:FormDefinition', 'externalReference'),
    headers: readHeaders(element),
  };
}

function readCall(element: ModdleElement, node: FlowNode, problems: ModelProblems): void {
  const called = extensionOf(element, 'zeebe:CalledElement');
  const processId = called && textOf(called, 'processId');
  if (!called || !processId) {
    problems.add(node.id, "Must have a 'zeebe:calledElement' extension element with a processId");
    return;
  }
  node.call = {
    processId: problems.expression(node.id, processId),
    propagateAllParentVariables: called['propagateAllParentVariables'] !== false,
    propagateAllChildVariables: called['propagateAllChildVariables'] !== false,
  };
}

function readBusinessRule(element: ModdleElement, node: FlowNode, problems: ModelProblems): void {
  const called = extensionOf(element, 'zeebe:CalledDecision');
  if (!called) {
    node.job = readJob(element, node.id, problems);
    return;
  }
  const decisionId = textOf(called, 'decisionId');
  const resultVariable = textOf(called, 'resultVariable');
  if (!decisionId || !resultVariable) {
    problems.add(node.id, "'zeebe:calledDecision' must have a decisionId and a resultVariable");
    return;
  }
  node.decision = {decisionId: problems.expression(node.id, decisionId), resultVariable};
}

function readScript(element: ModdleElement, node: FlowNode, problems: ModelProblems): void {
  const script = extensionOf(element, 'zeebe:Script');
  if (!script) {
    node.job = readJob(element, node.id, problems);
    return;
  }
  const expression = textOf(script, 'expression');
  const resultVariable = textOf(script, 'resultVariable');
  if (!expression || !resultVariable) {
    problems.add(node.id, "'zeebe:script' must have an expression and a resultVariable");
    return;
  }
  node.script = {expression: problems.expression(node.id, expression), resultVariable};
}

function readLoop(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): LoopDefinition | null {
  const loop = childOf(element, 'loopCharacteristics');
  if (loop?.$type !== 'bpmn:MultiInstanceLoopCharacteristics') return null;
  const extension = extensionOf(loop, 'zeebe:LoopCharacteristics');
  const inputCollection = extension && textOf(extension, 'inputCollection');
  if (!extension || !inputCollection) {
    problems.add(id, "Must have a 'zeebe:loopCharacteristics' extension with an inputCollection");
    return null;
  }
  const condition = childOf(loop, 'completionCondition');
  return {
    sequential: loop['isSequential'] === true,
    inputCollection: problems.expression(id, inputCollection),
    inputElement: textOf(extension, 'inputElement') ?? null,
    outputCollection: textOf(extension, 'outputCollection') ?? null,
    outputElement: problems.optional(id, textOf(extension, 'outputElement')),
    completionCondition: problems.optional(id, condition && textOf(condition, 'body')),
  };
}
