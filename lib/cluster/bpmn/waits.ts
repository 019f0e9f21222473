import {afterInterval, evaluateCycle, evaluateDateTime, evaluateDuration} from '../feel/timers.ts';
import {evaluateCorrelationKey} from '../feel/typed-results.ts';
import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import type {MessageSubscription, SignalSubscription} from '../store/subscriptions.ts';
import type {VariableScope, Variables} from '../store/variables.ts';
import {evaluateAs, textFrom} from './evaluate.ts';
import type {EventTrigger, FlowNode} from './model.ts';

/** Called when the event happens, with its variables. */
export type Fire = (variables: Variables) => void;

/**
 * Makes an element instance wait for the event of a node (its own, a boundary event's, or the start
 * event's of an event sub-process) until it ends. An error needs no subscription: it is thrown to the
 * event that catches it.
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
  // A buffered message correlates in a later step: its owner is not waiting yet.
  runtime.steps.push(() => correlateBuffered(runtime, subscription));
  return () => runtime.messages.unsubscribe(subscription);
}

/** A boundary event's key is evaluated in the scope around its activity, as in the product. */
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

type TimerTrigger = Extract<EventTrigger, {type: 'timer'}>;

/** When a timer fires first, and how often and when it repeats. */
interface Schedule {
  readonly firstMs: number;
  /** How often it fires; infinite for a cycle without a number. */
  readonly times: number;
  readonly next: (dueMs: number) => number;
}

/**
 * Plans a timer event. A cycle fires again and again, each time one interval after it was due.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/timer-events/
 * @returns cancels it
 * @throws IncidentError when its time does not evaluate
 */
export function planTimer(
  runtime: Runtime,
  trigger: TimerTrigger,
  scope: VariableScope,
  fire: () => void,
): () => void {
  const schedule = scheduleOf(runtime, trigger, scope);
  let left = schedule.times;
  const plan = (dueMs: number) =>
    runtime.timers.plan(dueMs, () => {
      left--;
      if (left > 0) timer = plan(schedule.next(dueMs));
      fire();
    });
  if (left <= 0) return () => {};
  let timer = plan(schedule.firstMs);
  return () => {
    left = 0;
    runtime.timers.cancel(timer);
  };
}

function scheduleOf(runtime: Runtime, trigger: TimerTrigger, scope: VariableScope): Schedule {
  const nowMs = runtime.clock.wallMs();
  if (trigger.timer === 'date') {
    const firstMs = evaluateAs(evaluateDateTime, runtime, trigger.at, scope);
    return {firstMs, times: 1, next: dueMs => dueMs};
  }
  if (trigger.timer === 'duration') {
    const interval = evaluateAs(evaluateDuration, runtime, trigger.at, scope);
    return {firstMs: afterInterval(nowMs, interval), times: 1, next: dueMs => dueMs};
  }
  const cycle = evaluateAs(evaluateCycle, runtime, trigger.at, scope);
  const next = (dueMs: number) => Math.max(afterInterval(dueMs, cycle.interval), dueMs + 1);
  return {
    firstMs: cycle.startMs ?? next(nowMs),
    times: cycle.repetitions ?? Number.POSITIVE_INFINITY,
    next,
  };
}
