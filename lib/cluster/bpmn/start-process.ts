import {evaluateString} from '../feel/typed-results.ts';
import type {Runtime} from '../runtime.ts';
import type {ProcessDefinition} from '../store/definitions.ts';
import type {ElementInstance, EndListener, ProcessInstance} from '../store/instances.ts';
import {setLocal, type VariableScope, type Variables} from '../store/variables.ts';
import {createElement} from './element-instances.ts';
import {evaluateAs} from './evaluate.ts';
import {complete, enter, recordOf} from './lifecycle.ts';
import type {FlowNode} from './model.ts';
import {startAt} from './start-at.ts';
import {planTimer} from './waits.ts';

/** How a process instance is started. */
export interface ProcessStart {
  readonly definition: ProcessDefinition;
  /** The start event; without it the none start event. */
  readonly start?: FlowNode;
  /** Nodes to start at instead. */
  readonly startAt?: readonly FlowNode[];
  readonly variables: Variables;
  /** The variables of the message or signal that starts it. */
  readonly eventVariables?: Variables;
  /** The call activity, when one starts it. */
  readonly parent?: ElementInstance;
  readonly tags?: readonly string[];
  /** Ids of elements after which it is terminated. */
  readonly terminateAfter?: readonly string[];
  readonly onEnd?: EndListener;
}

const NONE: readonly string[] = [];

/** Starts a process instance; its tokens move when the step queue runs. */
export function startProcess(runtime: Runtime, request: ProcessStart): ProcessInstance {
  const {definition, parent} = request;
  const {root: model} = definition.model;
  const partition = parent?.process.partition ?? runtime.keys.nextPartition();
  const instance = {
    key: runtime.keys.next(partition),
    definition,
    tenantId: definition.tenantId,
    partition,
    parent: parent ?? null,
    tags: request.tags ?? NONE,
    terminateAfter: request.terminateAfter ?? NONE,
    depth: parent ? parent.process.depth + 1 : 0,
    startedMs: runtime.clock.wallMs(),
    onEnd: request.onEnd ? [request.onEnd] : [],
    family: parent?.process.family ?? {live: 0, isCancelled: false},
  } as Omit<ProcessInstance, 'root'> as ProcessInstance;
  instance.root = createElement(runtime, model, instance, null);
  setLocal(instance.root, request.variables);
  runtime.instances.add(instance);
  runtime.search.processInstances.put(instance.key, recordOf(instance, 'ACTIVE', null));
  begin(runtime, instance.root, request);
  return instance;
}

function begin(runtime: Runtime, root: ElementInstance, request: ProcessStart): void {
  const start = request.start ?? root.node.starts.find(({event}) => !event);
  enter(runtime, root, () => {
    if (request.startAt?.length) {
      startAt(runtime, root, request.startAt);
      return;
    }
    if (!start) return;
    const event = createElement(runtime, start, root.process, root);
    complete(runtime, event, request.eventVariables);
  });
}

/** A start event of a process belongs to no instance yet, and sees no variables. */
const NO_VARIABLES: VariableScope = {variables: null, scope: null};

/**
 * Opens the message, signal and timer start events of a newly deployed version, and ends those of the
 * version before.
 */
export function openStartEvents(runtime: Runtime, definition: ProcessDefinition): void {
  runtime.startEvents.replace(definition.model.id);
  for (const node of definition.model.root.starts) openStart(runtime, definition, node);
}

function openStart(runtime: Runtime, definition: ProcessDefinition, node: FlowNode): void {
  const {event} = node;
  if (event?.type === 'message' || event?.type === 'signal') {
    const name = evaluateAs(evaluateString, runtime, event.name, NO_VARIABLES);
    runtime.startEvents.add(event.type, name, {definition, node});
  } else if (event?.type === 'timer') {
    const end = planTimer(runtime, event, NO_VARIABLES, () => {
      startProcess(runtime, {definition, start: node, variables: new Map()});
      runtime.steps.run();
    });
    runtime.startEvents.onReplace(definition.model.id, end);
  }
}

/**
 * Tries the expressions of the start events, so that a deployment is refused before anything of it
 * is stored.
 *
 * @throws IncidentError naming the expression
 */
export function tryStartEvents(runtime: Runtime, root: FlowNode): void {
  for (const {event} of root.starts) {
    if (event?.type === 'message' || event?.type === 'signal') {
      evaluateAs(evaluateString, runtime, event.name, NO_VARIABLES);
    } else if (event?.type === 'timer') planTimer(runtime, event, NO_VARIABLES, () => {})();
  }
}
