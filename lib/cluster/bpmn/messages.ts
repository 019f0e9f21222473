import type {Runtime} from '../runtime.ts';
import type {ProcessDefinition} from '../store/definitions.ts';
import type {Message, StartEvent} from '../store/subscriptions.ts';
import type {Variables} from '../store/variables.ts';
import {startProcess} from './start-process.ts';

/**
 * Correlates a message with the subscriptions that are open now, then with start events. A process
 * receives a message once, however many of its versions and instances wait for it.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/messages/
 */
export function correlate(runtime: Runtime, message: Message): void {
  for (const subscription of runtime.messages.subscriptionsTo(message)) {
    if (!subscription.open || message.correlated.has(subscription.processId)) continue;
    message.correlated.add(subscription.processId);
    subscription.correlate(message.variables);
  }
  for (const start of runtime.startEvents.named('message', message.name)) {
    startByMessage(runtime, start, message);
  }
}

/**
 * A message starts one instance per correlation key: while that one runs, further messages with the
 * key wait (if they are buffered) until it is over. Without a correlation key each one starts one.
 */
function startByMessage(runtime: Runtime, start: StartEvent, message: Message): void {
  const {definition, node} = start;
  const processId = definition.model.id;
  const {correlationKey} = message;
  if (message.correlated.has(processId)) return;
  const locked = correlationKey !== '';
  if (locked && !runtime.messages.lock(processId, correlationKey)) return;
  message.correlated.add(processId);
  startProcess(runtime, {
    definition,
    start: node,
    variables: new Map(),
    eventVariables: message.variables,
    ...(locked ? {onEnd: () => unlock(runtime, definition, correlationKey)} : {}),
  });
}

function unlock(runtime: Runtime, ended: ProcessDefinition, correlationKey: string): void {
  const processId = ended.model.id;
  runtime.messages.unlock(processId, correlationKey);
  runtime.steps.push(() => {
    const latest = runtime.definitions.latest(processId) ?? ended;
    for (const node of latest.model.root.starts) {
      if (node.event?.type !== 'message') continue;
      const name = node.event.name.text;
      const waiting = runtime.messages.firstFor(name, correlationKey, processId);
      if (waiting) startByMessage(runtime, {definition: latest, node}, waiting);
    }
  });
}

/**
 * Broadcasts a signal to all subscriptions, and starts an instance of each process that it starts.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/signals/
 */
export function broadcast(runtime: Runtime, name: string, variables: Variables): void {
  const starts = runtime.startEvents.named('signal', name);
  for (const subscription of runtime.signals.subscriptionsTo(name)) {
    if (subscription.open) subscription.receive(variables);
  }
  for (const {definition, node} of starts) {
    startProcess(runtime, {
      definition,
      start: node,
      variables: new Map(),
      eventVariables: variables,
    });
  }
}
