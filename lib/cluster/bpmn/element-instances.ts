import type {Runtime} from '../runtime.ts';
import type {ElementInstance, ProcessInstance} from '../store/instances.ts';
import type {FlowNode} from './model.ts';

/** Makes an instance of a node in a scope; it is not entered yet. */
export function createElement(
  runtime: Runtime,
  node: FlowNode,
  process: ProcessInstance,
  scope: ElementInstance | null,
  inLoop = false,
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
    inLoop,
    onTerminate: null,
    incident: null,
  };
  scope?.children.push(element);
  return element;
}

/** Takes an instance out of its scope, in O(1). */
export function detach(element: ElementInstance): void {
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

/** True while nothing is left to happen in a scope. */
export function isEmpty(scope: ElementInstance): boolean {
  return scope.children.length === 0 && scope.tokens === 0;
}

/** Closes everything that an instance waits for. */
export function closeWaits(element: ElementInstance): void {
  const {waits} = element;
  element.waits = null;
  if (waits) for (const wait of waits) wait.close();
}
