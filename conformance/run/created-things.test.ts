import {expect, it} from 'vitest';
import {loadContract} from '../../lib/contract/load-contract.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {createdBy} from './created-things.ts';

const {operations} = await loadContract();

/** What the answer to an operation says that was created: kind and key. */
function createdIn(operationId: string, answer: unknown): string[] {
  const operation = operations.find(each => each.operationId === operationId);
  if (!operation) throw new Error(`the contract has no ${operationId}`);
  const body = new TextEncoder().encode(JSON.stringify(answer));
  const exchange = {response: {status: 200, headers: {}, body}, failure: null};
  return createdBy(operation, exchange as unknown as Exchange).map(
    ({kind, key}) => `${kind} ${key}`,
  );
}

it('an instance that an event started is known by its job', () => {
  const jobs = [
    {bpmnProcessId: 'c8gauge-1-a', processInstanceKey: 11},
    {processDefinitionId: 'c8gauge-1-a', processInstanceKey: '2251799813685271'},
  ];
  expect(createdIn('activateJobs', {jobs})).toEqual(['instance 11', 'instance 2251799813685271']);
});

it('an instance of somebody else is never taken for one of the run', () => {
  const jobs = [{bpmnProcessId: 'order', processInstanceKey: 11}, null, {processInstanceKey: 12}];
  expect(createdIn('activateJobs', {jobs})).toEqual([]);
  expect(createdIn('activateJobs', {jobs: 'none'})).toEqual([]);
});
