import type {Behaviour, Runtime} from '../runtime.ts';
import type {ElementInstance, ProcessInstance} from '../store/instances.ts';
import type {ProcessInstanceRecord} from '../store/search-index.ts';
import {setLocal, type Variables} from '../store/variables.ts';
import {
  addTokens,
  closeWaits,
  createElement,
  detach,
  isEmpty,
  isLoopBody,
} from './element-instances.ts';
import {mapInputs, mapOutputs} from './evaluate.ts';
import {attempt, closeIncident} from './incidents.ts';
import {arriveAtJoin, inclusiveJoinToPass, isJoin, takeWaiting} from './joins.ts';
import type {FlowNode, SequenceFlow} from './model.ts';

/** Activates a node in a scope. */
export function activate(
  runtime: Runtime,
  node: FlowNode,
  scope: ElementInstance,
  local?: Variables,
): ElementInstance {
  const element = createElement(runtime, node, scope.process, scope);
  if (local) setLocal(element, local);
  enter(runtime, element);
  return element;
}

/**
 * Maps the inputs of an instance, subscribes it to what can interrupt it, and runs its behaviour.
 *
 * @param begin run instead of the behaviour of its kind
 */
export function enter(
  runtime: Runtime,
  element: ElementInstance,
  begin: () => void = () => behaviourOf(runtime, element).enter(runtime, element),
): void {
  const part = () => {
    element.state = 'activating';
    if (!isLoopBody(element)) mapInputs(runtime, element);
    element.state = 'active';
    runtime.openAttached(runtime, element);
    begin();
  };
  attempt(runtime, element, part, () => closeWaits(element));
}

function behaviourOf(runtime: Runtime, element: ElementInstance): Behaviour {
  return runtime.behaviours[isLoopBody(element) ? 'loopBody' : element.node.kind];
}

/**
 * Completes an instance: maps its outputs, ends it, and sends tokens along `flows`.
 *
 * @param variables the result of its job, message or child
 */
export function complete(
  runtime: Runtime,
  element: ElementInstance,
  variables?: Variables,
  flows: readonly SequenceFlow[] = element.node.outgoing,
): void {
  if (element.state === 'completed' || element.state === 'terminated') return;
  element.state = 'completing';
  attempt(runtime, element, () => {
    mapOutputs(runtime, element, variables);
    if (element.inLoop) runtime.behaviours.loopBody.childCompleting?.(runtime, element);
    finish(runtime, element, flows);
  });
}

function finish(runtime: Runtime, element: ElementInstance, flows: readonly SequenceFlow[]): void {
  element.state = 'completed';
  runtime.log.element(element.process.partition, element.node.bpmnType, 'completed');
  closeWaits(element);
  closeIncident(runtime, element);
  const {scope} = element;
  if (!scope) {
    endProcess(runtime, element, 'COMPLETED');
    return;
  }
  detach(element);
  if (endsProcess(runtime, element)) return;
  if (element.inLoop) {
    runtime.behaviours.loopBody.childCompleted?.(runtime, scope);
    return;
  }
  for (const flow of flows) takeFlow(runtime, scope, flow);
  settle(runtime, scope);
}

/** Completes a scope in which nothing is active or waits any more. */
export function settle(runtime: Runtime, scope: ElementInstance): void {
  passInclusiveJoin(runtime, scope);
  if (scope.state === 'active' && isEmpty(scope)) complete(runtime, scope);
}

/** Terminates an instance and all within it. Its scope continues. */
export function terminate(runtime: Runtime, element: ElementInstance): void {
  if (element.state === 'completed' || element.state === 'terminated') return;
  element.state = 'terminated';
  runtime.log.element(element.process.partition, element.node.bpmnType, 'terminated');
  terminateChildren(runtime, element);
  element.onTerminate?.();
  closeWaits(element);
  closeIncident(runtime, element);
  if (element.scope) {
    detach(element);
    endsProcess(runtime, element);
  } else endProcess(runtime, element, 'CANCELED');
}

/**
 * Terminates the process where it was started to end after this element.
 *
 * @see https://docs.camunda.io/docs/8.8/components/concepts/process-instance-creation/
 */
function endsProcess(runtime: Runtime, {node, process}: ElementInstance): boolean {
  if (!process.terminateAfter.includes(node.id)) return false;
  terminate(runtime, process.root);
  return true;
}

/** Terminates everything in a scope, tokens on its sequence flows too. */
export function terminateChildren(runtime: Runtime, scope: ElementInstance): void {
  scope.epoch++;
  addTokens(runtime, scope, -scope.tokens);
  scope.joins = null;
  for (const child of [...scope.children]) terminate(runtime, child);
}

/** Sends a token along a flow. It arrives in a later step. */
function takeFlow(runtime: Runtime, scope: ElementInstance, flow: SequenceFlow): void {
  const {epoch} = scope;
  addTokens(runtime, scope, 1);
  runtime.log.element(scope.process.partition, 'bpmn:SequenceFlow', 'taken');
  runtime.steps.push(() => {
    if (scope.state === 'active' && scope.epoch === epoch) arrive(runtime, scope, flow);
  });
}

function arrive(runtime: Runtime, scope: ElementInstance, flow: SequenceFlow): void {
  const node = flow.target;
  if (!isJoin(node)) {
    addTokens(runtime, scope, -1);
    activate(runtime, node, scope);
  } else if (arriveAtJoin(runtime, scope, flow)) activate(runtime, node, scope);
  passInclusiveJoin(runtime, scope);
}

/** Any move in a scope may be the one that an inclusive join waits for. */
function passInclusiveJoin(runtime: Runtime, scope: ElementInstance): void {
  const join = scope.state === 'active' ? inclusiveJoinToPass(scope) : null;
  if (!join) return;
  takeWaiting(runtime, scope, join);
  activate(runtime, join, scope);
}

/** What the search side shows of an instance. */
export function recordOf(
  {key, definition, tenantId, startedMs, tags, parent}: ProcessInstance,
  state: ProcessInstanceRecord['state'],
  endedMs: number | null,
): ProcessInstanceRecord {
  const parentProcessInstanceKey = parent ? parent.process.key : null;
  const parentElementInstanceKey = parent ? parent.key : null;
  return {
    key,
    definition,
    tenantId,
    state,
    startedMs,
    endedMs,
    tags,
    parentProcessInstanceKey,
    parentElementInstanceKey,
  };
}

/** Ends an instance; only the search index keeps it. */
function endProcess(
  runtime: Runtime,
  root: ElementInstance,
  state: 'COMPLETED' | 'CANCELED',
): void {
  const {process} = root;
  process.family.live--;
  runtime.instances.remove(process);
  const endedMs = runtime.clock.wallMs();
  if (state === 'COMPLETED') runtime.log.executed(process.partition, endedMs - process.startedMs);
  const record = recordOf(process, state, endedMs);
  runtime.search.processInstances.put(process.key, record, true);
  for (const ended of process.onEnd) ended(state);
  const {parent} = process;
  if (!parent || state !== 'COMPLETED') return;
  // In a step of its own: a chain of a thousand calls must not end on one stack.
  runtime.steps.push(() =>
    runtime.behaviours.callActivity.childProcessCompleted?.(runtime, parent, root),
  );
}
