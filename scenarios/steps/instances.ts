import {type Checkers, check} from 'k6';
import exec from 'k6/execution';
import type {Client} from '../../lib/client/client.ts';
import {countsOf} from './ledger.ts';

/**
 * When what the running iteration now does was due, milliseconds since 1970: an arrival that waited
 * for a free user is that much late. k6 drops such arrivals and starts the others on time, so there
 * it is now.
 */
export function dueAtMs(): number {
  const {lateMs = 0} = exec.vu as {lateMs?: number};
  return Date.now() - lateMs;
}

/** A check for {@link createInstance}; made once, not once an instance. */
export const INSTANCE_CREATED: Checkers<boolean> = {'instance created': isCreated => isCreated};

/**
 * Creates an instance of a process's latest version; null when the cluster did not.
 *
 * @param checked a check that it was created. What backpressure refuses is counted apart
 *   and not checked: the cluster protects itself.
 */
export function createInstance(
  camunda: Client,
  bpmnProcessId: string,
  variables: Readonly<Record<string, unknown>>,
  checked?: Checkers<boolean>,
): bigint | null {
  const answer = camunda.call('createProcessInstance', {body: {bpmnProcessId, variables}});
  const key = (answer.json as {processInstanceKey?: bigint} | null)?.processInstanceKey;
  const isCreated = answer.ok && key !== undefined;
  if (checked !== undefined && !answer.backpressure) check(isCreated, checked);
  if (!isCreated) return null;
  const instances = countsOf(bpmnProcessId, bpmnProcessId);
  if (instances) instances.activated++;
  return key;
}

/** Creates a population of instances. @returns their keys as text, so that setup may return them */
export function createPopulation(camunda: Client, bpmnProcessId: string, size: number): string[] {
  const keys: string[] = [];
  for (let count = 0; count < size; count++) {
    const key = createInstance(camunda, bpmnProcessId, {});
    if (key === null) throw new Error(`instance ${count + 1} of ${bpmnProcessId} was not created`);
    keys.push(String(key));
  }
  return keys;
}

/** Cancels instances; it does not matter if some have ended already. */
export function cancelInstances(camunda: Client, keys: readonly string[]): void {
  for (const processInstanceKey of keys)
    camunda.call('cancelProcessInstance', {path: {processInstanceKey}});
}
