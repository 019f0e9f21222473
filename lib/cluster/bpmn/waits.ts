import {evaluateCorrelationKey} from '../feel/typed-results.ts';
import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import type {MessageSubscription} from '../store/messages.ts';
import type {SignalSubscription} from '../store/signals.ts';
import type {Variables} from '../store/variables.ts';
import {evaluateAs, textFrom} from './evaluate.ts';
import type {EventTrigger, FlowNode} from './model.ts';
import {planTimer} from './timer-events.ts';

/** What to do when an awaited event happens, with the variables that it brings. */
export type Fire = (variables: Variables) => void;

/**
 * Makes an element instance wait for the event of a node (its own, a boundary event's, or the start
 * event's of an event sub-process) until it is over. An error needs no subscription: it is thrown to
 * whom it concerns.
 *
 * @throws IncidentError when a name, key or time does not evaluate
 */
export function openWait(
  runtime: Runtime,
  owner: ElementInstance,
  node: FlowNode,
  fire: Fire,
): void {
  const {event} = node;
  if (!event || event.type === 'error' || event.type === 'terminate') return;
  const close = subscribe(runtime, owner, node, event, fire);
  owner.waits ??= [];
  owner.waits.push({node, close});
}

function subscribe(
  runtime: Runtime,
  owner: ElementInstance,
  node: FlowNode,
  event: Exclude<EventTrigger, {type: 'error' | 'terminate'}>,
  fire: Fire,
): () => void {
  switch (event.type) {
    case 'message':
      return subscribeToMessage(runtime, owner, node, event, fire);
    case 'signal':
      return subscribeToSignal(runtime, textFrom(runtime, event.name, owner), fire);
    case 'timer':
      return planTimer(runtime, event, owner, () => {
        fire(new Map());
        runtime.steps.run();
      });
  }
}

function subscribeToMessage(
  runtime: Runtime,
  owner: ElementInstance,
  node: FlowNode,
  event: Extract<EventTrigger, {type: 'message'}>,
  fire: Fire,
): () => void {
  const subscription: MessageSubscription = {
    name: textFrom(runtime, event.name, owner),
    correlationKey: correlationKeyOf(runtime, owner, node, event),
    processId: owner.process.definition.model.id,
    open: true,
    correlate: fire,
  };
  runtime.messages.subscribe(subscription);
  // A buffered message correlates in a later step: its owner is still on its way into the wait.
  runtime.steps.push(() => correlateBuffered(runtime, subscription));
  return () => runtime.messages.unsubscribe(subscription);
}

/** A boundary event's key is evaluated around its activity, as the product does. */
function correlationKeyOf(
  runtime: Runtime,
  owner: ElementInstance,
  node: FlowNode,
  event: Extract<EventTrigger, {type: 'message'}>,
): string {
  if (!event.correlationKey) return '';
  const scope = node.kind === 'boundaryEvent' ? (owner.scope ?? owner) : owner;
  return evaluateAs(evaluateCorrelationKey, runtime, event.correlationKey, scope);
}

function correlateBuffered(runtime: Runtime, subscription: MessageSubscription): void {
  const {name, correlationKey, processId} = subscription;
  // A non-interrupting subscription stays open, and takes every message that waits for it.
  while (subscription.open) {
    const message = runtime.messages.firstFor(name, correlationKey, processId);
    if (!message) return;
    message.correlated.add(processId);
    subscription.correlate(message.variables);
  }
}

function subscribeToSignal(runtime: Runtime, name: string, fire: Fire): () => void {
  const subscription: SignalSubscription = {name, open: true, receive: fire};
  runtime.signals.subscribe(subscription);
  return () => runtime.signals.unsubscribe(subscription);
}
