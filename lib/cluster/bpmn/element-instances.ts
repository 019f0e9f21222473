import type {Runtime} from '../runtime.ts';
import type {ElementInstance, ProcessInstance} from '../store/instances.ts';
import type {FlowNode} from './model.ts';

/** Makes an instance of a node in a scope; it is not entered yet. */
export function createElement(
  runtime: Runtime,
  node: FlowNode,
  process: ProcessInstance,
  scope: ElementInstance | null,
  loopIndex = -1,
): ElementInstance {
  const element: ElementInstance = {
    // The root of a process instance has the key of the instance.
    key: scope ? runtime.keys.next(process.partition) : process.key,
    node,
    process,
    scope,
    variables: null,
    state: 'activating',
    children: [],
    slot: scope ? scope.children.length : 0,
    tokens: 0,
    epoch: 0,
    joins: null,
    waits: null,
    job: null,
    loop: null,
    inLoop: loopIndex >= 0,
    loopIndex,
    onTerminate: null,
    incident: null,
  };
  scope?.children.push(element);
  runtime.log.element(process.partition, node.bpmnType, 'activated');
  grow(runtime, process);
  return element;
}

/** Changes the number of tokens in a scope. */
export function addTokens(runtime: Runtime, scope: ElementInstance, tokens: number): void {
  scope.tokens += tokens;
  if (tokens > 0) grow(runtime, scope.process, tokens);
  else scope.process.family.live += tokens;
}

/**
 * Counts new instances and tokens. A model that multiplies without end (a parallel gateway that leads
 * back to itself) would take all memory: beyond the limit the process instance is cancelled, with its
 * callers and all that they called.
 */
function grow(runtime: Runtime, process: ProcessInstance, by = 1): void {
  const {family} = process;
  family.live += by;
  if (family.live <= runtime.liveMax || family.isCancelled) return;
  family.isCancelled = true;
  let top = process;
  while (top.parent) top = top.parent.process;
  const {root} = top;
  runtime.steps.pushFirst(() => runtime.terminate(runtime, root));
}

/** Takes an instance out of its scope, in O(1). */
export function detach(element: ElementInstance): void {
  element.process.family.live--;
  const siblings = element.scope?.children;
  const last = siblings?.pop();
  if (!siblings || !last || last === element) return;
  siblings[element.slot] = last;
  last.slot = element.slot;
}

/** True for the body of a multi-instance, in which the instances are. */
export function isLoopBody({node, inLoop}: ElementInstance): boolean {
  return node.loop !== null && !inLoop;
}

/** True when nothing in a scope is active or waits. */
export function isEmpty(scope: ElementInstance): boolean {
  return scope.children.length === 0 && scope.tokens === 0;
}

/** Ends all waits of an instance, or only the one for an event. */
export function closeWaits(element: ElementInstance, only?: FlowNode): void {
  const waits = element.waits ?? [];
  element.waits = only ? waits.filter(({node}) => node !== only) : null;
  for (const wait of waits) if (!only || wait.node === only) wait.close();
}
