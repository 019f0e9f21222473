import type {Runtime} from '../runtime.ts';
import type {Variables} from '../store/variables.ts';
import {startProcess} from './start-process.ts';

/**
 * Reaches everyone who waits for a signal, and starts an instance of each process that it starts.
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
