import type {ModdleElement} from 'bpmn-moddle';
import type {ModelProblems} from './check-model.ts';
import {bodyOf, childOf, childrenOf, extensionOf, textOf} from './moddle-tree.ts';
import type {EventTrigger, FlowNode, Mapping, NodeKind} from './model.ts';
import {readActivity} from './read-activity.ts';

/** Which behaviour executes which BPMN element. Other elements are refused at deployment. */
const KIND_BY_TYPE: Readonly<Record<string, NodeKind>> = {
  'bpmn:Process': 'process',
  'bpmn:SubProcess': 'subProcess',
  'bpmn:CallActivity': 'callActivity',
  'bpmn:StartEvent': 'startEvent',
  'bpmn:IntermediateCatchEvent': 'catchEvent',
  'bpmn:IntermediateThrowEvent': 'throwEvent',
  'bpmn:BoundaryEvent': 'boundaryEvent',
  'bpmn:EndEvent': 'endEvent',
  'bpmn:ServiceTask': 'jobTask',
  'bpmn:SendTask': 'jobTask',
  'bpmn:UserTask': 'userTask',
  'bpmn:ReceiveTask': 'receiveTask',
  'bpmn:BusinessRuleTask': 'businessRuleTask',
  'bpmn:ScriptTask': 'scriptTask',
  'bpmn:ManualTask': 'passTask',
  'bpmn:Task': 'passTask',
  'bpmn:ExclusiveGateway': 'exclusiveGateway',
  'bpmn:ParallelGateway': 'parallelGateway',
  'bpmn:InclusiveGateway': 'inclusiveGateway',
  'bpmn:EventBasedGateway': 'eventBasedGateway',
};

/** Reads one flow node, without its flows. What is wrong or unknown is added to `problems`. */
export function readNode(
  element: ModdleElement,
  scope: FlowNode | null,
  problems: ModelProblems,
): FlowNode {
  const id = element.id ?? element.$type;
  const kind = kindOf(element, id, problems);
  const node: FlowNode = {
    id,
    name: textOf(element, 'name') ?? null,
    kind,
    bpmnType: element.$type,
    scope,
    incoming: [],
    outgoing: [],
    defaultFlow: null,
    inputs: readMappings(element, id, 'inputParameters', problems),
    outputs: readMappings(element, id, 'outputParameters', problems),
    event: readEvent(element, id, problems),
    interrupting: element['cancelActivity'] !== false,
    boundaries: [],
    starts: [],
    eventSubProcesses: [],
    job: null,
    userTask: null,
    call: null,
    decision: null,
    script: null,
    loop: null,
  };
  if (kind === 'startEvent') node.interrupting = element['isInterrupting'] !== false;
  readActivity(element, node, problems);
  refuseExtensions(element, id, problems);
  return node;
}

function kindOf(element: ModdleElement, id: string, problems: ModelProblems): NodeKind {
  const kind = KIND_BY_TYPE[element.$type];
  if (!kind) {
    const type = element.$type.replace('bpmn:', '');
    problems.add(id, `Elements of type '${type}' are not supported`);
    return 'passTask';
  }
  if (childOf(element, 'loopCharacteristics')?.$type === 'bpmn:StandardLoopCharacteristics') {
    problems.add(id, 'Standard loops are not supported');
  }
  return kind === 'subProcess' && element['triggeredByEvent'] === true ? 'eventSubProcess' : kind;
}

/** Extensions that change the execution and are not supported are refused, not ignored. */
function refuseExtensions(element: ModdleElement, id: string, problems: ModelProblems): void {
  for (const type of ['zeebe:ExecutionListeners', 'zeebe:TaskListeners']) {
    if (extensionOf(element, type)) {
      problems.add(id, `'${type.replace('zeebe:', '')}' are not supported`);
    }
  }
  for (const type of ['zeebe:CalledElement', 'zeebe:CalledDecision', 'zeebe:FormDefinition']) {
    const binding = extensionOf(element, type)?.['bindingType'];
    if (binding !== undefined && binding !== 'latest') {
      problems.add(id, `Binding type '${binding}' is not supported`);
    }
  }
}

function readMappings(
  element: ModdleElement,
  id: string,
  direction: 'inputParameters' | 'outputParameters',
  problems: ModelProblems,
): readonly Mapping[] {
  const mapping = extensionOf(element, 'zeebe:IoMapping');
  if (!mapping) return [];
  return childrenOf(mapping, direction).flatMap(each => {
    const source = textOf(each, 'source');
    const target = textOf(each, 'target');
    if (source && target) return [{source: problems.expression(id, source), target}];
    problems.add(id, "Input and output mappings must have a 'source' and a 'target'");
    return [];
  });
}

/** Reads what an event waits for or throws (and the message of a receive task). Null for "none". */
function readEvent(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  if (element.$type === 'bpmn:ReceiveTask') return readMessage(element, id, problems);
  const definitions = childrenOf(element, 'eventDefinitions');
  const [definition] = definitions;
  if (!definition) return null;
  if (definitions.length > 1) {
    problems.add(id, 'Must have at most one event definition');
    return null;
  }
  switch (definition.$type) {
    case 'bpmn:MessageEventDefinition':
      return THROWING.has(element.$type) ? null : readMessage(definition, id, problems);
    case 'bpmn:SignalEventDefinition':
      return readSignal(definition, id, problems);
    case 'bpmn:TimerEventDefinition':
      return readTimer(definition, id, problems);
    case 'bpmn:ErrorEventDefinition':
      return readError(element, definition, id, problems);
    case 'bpmn:TerminateEventDefinition':
      if (element.$type === 'bpmn:EndEvent') return {type: 'terminate'};
      break;
    default:
  }
  const type = definition.$type.replace('bpmn:', '');
  problems.add(id, `Event definition of type '${type}' is not supported`);
  return null;
}

/** A thrown message is a job: a worker publishes it. */
const THROWING = new Set(['bpmn:IntermediateThrowEvent', 'bpmn:EndEvent']);

function readMessage(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  const message = childOf(element, 'messageRef');
  const name = message && textOf(message, 'name');
  if (!message || !name) {
    problems.add(id, 'Must reference a message with a name');
    return null;
  }
  const subscription = extensionOf(message, 'zeebe:Subscription');
  const correlationKey = subscription && textOf(subscription, 'correlationKey');
  return {
    type: 'message',
    name: problems.expression(id, name),
    correlationKey: problems.optional(id, correlationKey),
  };
}

function readSignal(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  const signal = childOf(element, 'signalRef');
  const name = signal && textOf(signal, 'name');
  if (name) return {type: 'signal', name: problems.expression(id, name)};
  problems.add(id, 'Must reference a signal with a name');
  return null;
}

const TIMER_KINDS = [
  ['timeDate', 'date'],
  ['timeDuration', 'duration'],
  ['timeCycle', 'cycle'],
] as const;

function readTimer(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  const given = TIMER_KINDS.filter(([property]) => bodyOf(element, property));
  const [first] = given;
  const source = first && bodyOf(element, first[0]);
  if (given.length !== 1 || !first || !source) {
    problems.add(id, 'Must be exactly one type of timer: timeDuration, timeDate or timeCycle');
    return null;
  }
  return {type: 'timer', timer: first[1], at: problems.expression(id, source)};
}

function readError(
  element: ModdleElement,
  definition: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  const error = childOf(definition, 'errorRef');
  const code = error && textOf(error, 'errorCode');
  if (!code && element.$type === 'bpmn:EndEvent') {
    problems.add(id, 'Must reference an error with an error code');
    return null;
  }
  return {type: 'error', code: problems.optional(id, code)};
}
