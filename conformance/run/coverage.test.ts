import {describe, expect, it} from 'vitest';
import {loadContract} from '../../lib/contract/load-contract.ts';
import {CoverageCount} from './coverage.ts';

const contract = await loadContract();

describe('CoverageCount', () => {
  const count = new CoverageCount();
  count.add([
    {operation: 'getProcessInstance', status: '200', properties: ['processInstanceKey']},
    {operation: 'getProcessInstance', status: '404', properties: []},
  ]);
  const outcome = {check: 'sent', case: 'valid:minimal', status: 'skip'} as const;
  const skipped = [{...outcome, operation: 'failJob', reason: '--read-only: may write'}];
  const coverage = count.of(contract, skipped);
  const of = (operation: string) => coverage.find(each => each.operation === operation);

  it('counts what was observed, and what never was', () => {
    const instance = of('getProcessInstance');
    expect(instance?.exercised).toBe(true);
    expect(instance?.responses?.map(each => [each.status, each.declared, each.observed])).toEqual([
      ['200', true, 1],
      ['404', false, 1],
    ]);
    expect(instance?.responses?.[0]?.properties).toEqual([
      {name: 'processInstanceKey', observed: 1, why: null},
      ...['processDefinitionKey', 'bpmnProcessId', 'version', 'tenantId'].map(name => ({
        name,
        observed: 0,
        why: 'it was never in an answer',
      })),
    ]);
  });

  it('gives missing credentials as the reason for what only they lead to', () => {
    const operation = contract.operations.find(each => each.operationId === 'getTopology');
    if (!operation) throw new Error('no getTopology');
    const {'200': response} = operation.responses;
    if (!response) throw new Error('no 200');
    const secured = {...operation, responses: {'200': response, '401': response}};
    const left = {...outcome, operation: 'getTopology', case: 'auth-absent', reason: 'no token'};
    const [seen] = new CoverageCount().of({...contract, operations: [secured]}, [left]);
    expect(seen?.responses?.map(each => [each.status, each.why])).toEqual([
      ['200', 'no case led to it'],
      ['401', 'no token'],
    ]);
  });

  it('says why an operation was not observed at all', () => {
    expect(of('failJob')).toEqual({
      operation: 'failJob',
      exercised: false,
      responses: [
        {status: '204', declared: true, observed: 0, why: '--read-only: may write', properties: []},
      ],
    });
    expect(of('throwError')?.responses?.[0]?.why).toBe('no case led to it');
  });

  it('has every operation of the contract', () => {
    expect(coverage.length).toBe(23);
  });
});
