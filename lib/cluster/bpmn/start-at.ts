import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import {createElement} from './element-instances.ts';
import {enter} from './lifecycle.ts';
import type {FlowNode, ProcessModel} from './model.ts';

/**
 * The elements at which an instance shall start, instead of at its start event.
 *
 * @see https://docs.camunda.io/docs/8.8/components/concepts/process-instance-creation/#create-and-start-at-a-user-defined-element
 * @throws Rejection INVALID_ARGUMENT for elements that are not there, or cannot be started
 */
export function nodesToStartAt(model: ProcessModel, ids: readonly string[]): readonly FlowNode[] {
  return ids.map(id => {
    const node = model.nodes.get(id);
    const reason = node ? whyNot(node) : `no element found with id '${id}'.`;
    if (node && reason === null) return node;
    throw rejected(
      'CREATE',
      'INVALID_ARGUMENT',
      `Expected to create instance of process with start instructions but ${reason}`,
    );
  });
}

function whyNot({id, kind, incoming, scope}: FlowNode): string | null {
  if (kind === 'startEvent' || kind === 'boundaryEvent') {
    return `the element with id '${id}' is of a type that cannot be started.`;
  }
  if (incoming.some(({source}) => source.kind === 'eventBasedGateway')) {
    return `the element with id '${id}' belongs to an event-based gateway. The creation of elements belonging to an event-based gateway is not supported.`;
  }
  for (let outer = scope; outer; outer = outer.scope) {
    if (outer.loop) {
      return `the element with id '${id}' is inside a multi-instance subprocess. The creation of elements inside a multi-instance subprocess is not supported.`;
    }
  }
  return null;
}

/** Activates nodes of a process that begins, and the sub-processes around them, each once. */
export function startAt(runtime: Runtime, root: ElementInstance, nodes: readonly FlowNode[]): void {
  const scopes = new Map<FlowNode | null, ElementInstance>([[root.node, root]]);
  const scopeOf = (node: FlowNode): ElementInstance => {
    const known = node.scope ? scopes.get(node.scope) : root;
    if (known || !node.scope) return known ?? root;
    const created = createElement(runtime, node.scope, root.process, scopeOf(node.scope));
    scopes.set(node.scope, created);
    enter(runtime, created, () => {});
    return created;
  };
  // All are there before the first is entered: one that ends at once would end its scope.
  const created = nodes.map(node => createElement(runtime, node, root.process, scopeOf(node)));
  for (const element of created) enter(runtime, element);
}
