import {createRequire} from 'node:module';
import {BpmnModdle, type ModdleElement} from 'bpmn-moddle';
import {checkNode, checkScope, ModelProblems} from './check-model.ts';
import {childOf, childrenOf, extensionOf, textOf} from './moddle-tree.ts';
import type {FlowNode, ProcessModel, SequenceFlow} from './model.ts';
import {readNode} from './read-node.ts';

const zeebe = createRequire(import.meta.url)('zeebe-bpmn-moddle/resources/zeebe.json');
const moddle = new BpmnModdle({zeebe});

/** A resource that is not BPMN, or contains something that cannot be executed. */
export class ModelError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ModelError';
  }
}

/**
 * Reads the executable processes of a BPMN document.
 *
 * @throws ModelError naming each element that is wrong or cannot be executed
 */
export async function readBpmn(xml: string): Promise<readonly ProcessModel[]> {
  const definitions = await parse(xml);
  const problems = new ModelProblems();
  const processes = childrenOf(definitions, 'rootElements').filter(
    element => element.$type === 'bpmn:Process' && element['isExecutable'] === true,
  );
  if (processes.length === 0) {
    problems.add(definitions.id ?? 'definitions', 'Must contain at least one executable process');
  }
  const models = processes.map(process => readProcess(process, problems));
  if (problems.any) throw new ModelError(problems.toString());
  return models;
}

/** Parses the XML; broken mark-up and duplicate ids are errors. */
async function parse(xml: string): Promise<ModdleElement> {
  let parsed: Awaited<ReturnType<BpmnModdle['fromXML']>>;
  try {
    parsed = await moddle.fromXML(xml);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ModelError(`SAXException while parsing input stream: ${reason.split('\n')[0]}`);
  }
  const fatal = parsed.warnings.find(({message}) => FATAL_WARNING.test(message));
  if (fatal) throw new ModelError(fatal.message.replace(/\s+/g, ' ').trim());
  return parsed.rootElement;
}

/** moddle only warns of these, and leaves a part of the document out. */
const FATAL_WARNING = /duplicate ID|unparsable content/;

/** Parts of a document that are not executed: drawings, texts and declarations. */
const NOT_EXECUTED = new Set([
  'bpmn:TextAnnotation',
  'bpmn:Association',
  'bpmn:Group',
  'bpmn:DataObject',
  'bpmn:DataObjectReference',
  'bpmn:DataStoreReference',
]);

/** Deeper nesting is refused: reading it would exhaust the stack. */
const SCOPE_DEPTH_MAX = 100;

interface Reading {
  readonly nodes: Map<string, FlowNode>;
  readonly problems: ModelProblems;
}

/** Compiles one `bpmn:process` into its graph; what is wrong is added to `problems`. */
function readProcess(element: ModdleElement, problems: ModelProblems): ProcessModel {
  const reading: Reading = {nodes: new Map(), problems};
  const root = readNode(element, null, problems);
  readScope(element, root, reading, 0);
  for (const node of reading.nodes.values()) checkNode(node, problems);
  const tag = extensionOf(element, 'zeebe:VersionTag');
  const versionTag = (tag && textOf(tag, 'value')) ?? null;
  return {id: root.id, name: root.name, versionTag, root, nodes: reading.nodes};
}

/** Reads the nodes of a process or sub-process, its flows, and the scopes in it. */
function readScope(element: ModdleElement, scope: FlowNode, reading: Reading, depth: number): void {
  if (depth > SCOPE_DEPTH_MAX) {
    reading.problems.add(scope.id, `Sub-processes are nested deeper than ${SCOPE_DEPTH_MAX}`);
    return;
  }
  const flowElements = childrenOf(element, 'flowElements');
  for (const child of flowElements) {
    if (child.$type === 'bpmn:SequenceFlow' || NOT_EXECUTED.has(child.$type)) continue;
    const node = readNode(child, scope, reading.problems);
    reading.nodes.set(node.id, node);
    if (node.kind === 'startEvent') scope.starts.push(node);
    if (node.kind === 'eventSubProcess') scope.eventSubProcesses.push(node);
    if (isScope(node)) readScope(child, node, reading, depth + 1);
  }
  attachBoundaryEvents(flowElements, reading);
  connect(flowElements, reading);
  checkScope(scope, reading.problems);
}

function isScope({kind}: FlowNode): boolean {
  return kind === 'subProcess' || kind === 'eventSubProcess';
}

function attachBoundaryEvents(elements: readonly ModdleElement[], reading: Reading): void {
  for (const element of elements) {
    if (element.$type !== 'bpmn:BoundaryEvent') continue;
    const boundary = reading.nodes.get(element.id ?? '');
    const host = reading.nodes.get(childOf(element, 'attachedToRef')?.id ?? '');
    if (boundary && host) host.boundaries.push(boundary);
    else reading.problems.add(element.id ?? element.$type, 'Must be attached to an activity');
  }
}

function connect(elements: readonly ModdleElement[], reading: Reading): void {
  const flows = new Map<string, SequenceFlow>();
  for (const element of elements) {
    if (element.$type !== 'bpmn:SequenceFlow') continue;
    const flow = readFlow(element, reading);
    if (flow) flows.set(flow.id, flow);
  }
  for (const element of elements) {
    const defaultFlow = childOf(element, 'default');
    const node = reading.nodes.get(element.id ?? '');
    if (!defaultFlow || !node) continue;
    const flow = flows.get(defaultFlow.id ?? '');
    if (flow?.source === node) node.defaultFlow = flow;
    else reading.problems.add(node.id, 'Default sequence flow must start at gateway');
  }
}

function readFlow(element: ModdleElement, reading: Reading): SequenceFlow | undefined {
  const id = element.id ?? 'sequenceFlow';
  const source = reading.nodes.get(childOf(element, 'sourceRef')?.id ?? '');
  const target = reading.nodes.get(childOf(element, 'targetRef')?.id ?? '');
  if (!source || !target || source.scope !== target.scope) {
    reading.problems.add(id, 'Must connect two flow nodes of the same scope');
    return undefined;
  }
  const body = childOf(element, 'conditionExpression')?.['body'];
  const condition = reading.problems.optional(id, typeof body === 'string' ? body.trim() : body);
  const flow: SequenceFlow = {id, source, target, condition};
  source.outgoing.push(flow);
  target.incoming.push(flow);
  return flow;
}
