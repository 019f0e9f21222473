import type {ModdleElement} from 'bpmn-moddle';
import {childOf, childrenOf, extensionOf, textOf} from './moddle-tree.ts';
import type {FlowNode, Mapping, NodeKind} from './model.ts';
import type {ModelProblems} from './model-problems.ts';
import {readActivity} from './read-activity.ts';
import {readEvent} from './read-event.ts';

/** Which behaviour executes which BPMN element. What is missing here is refused at deployment. */
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

/** Extensions that change what happens and are not executed: better refused than ignored. */
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
