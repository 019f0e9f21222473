import type {Client} from '../../lib/client/client.ts';
import {countElement} from './ledger.ts';

/** Creates an instance of a process's latest version; null when the cluster did not. */
export async function createInstance(
  camunda: Client,
  bpmnProcessId: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<bigint | null> {
  const answer = await camunda.call('createProcessInstance', {body: {bpmnProcessId, variables}});
  const key = (answer.json as {processInstanceKey?: bigint} | null)?.processInstanceKey;
  if (!answer.ok || key === undefined) return null;
  countElement(bpmnProcessId, bpmnProcessId, 'activated');
  return key;
}

/** Creates a population of instances. @returns their keys as text, so that setup may return them */
export async function createPopulation(
  camunda: Client,
  bpmnProcessId: string,
  size: number,
): Promise<string[]> {
  const keys: string[] = [];
  for (let count = 0; count < size; count++) {
    const key = await createInstance(camunda, bpmnProcessId, {});
    if (key === null) throw new Error(`instance ${count + 1} of ${bpmnProcessId} was not created`);
    keys.push(String(key));
  }
  return keys;
}

/** Cancels instances; it does not matter if some have ended already. */
export async function cancelInstances(camunda: Client, keys: readonly string[]): Promise<void> {
  for (const processInstanceKey of keys)
    await camunda.call('cancelProcessInstance', {path: {processInstanceKey}});
}
