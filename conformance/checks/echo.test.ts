import {describe, expect, it} from 'vitest';
import {echo} from './echo.ts';
import {judged} from './judged.case.ts';

describe('echo', () => {
  const create = {
    operationId: 'createProcessInstance',
    caseName: 'valid:full',
    draft: {
      body: {kind: 'json', value: {bpmnProcessId: 'order', version: -1, tenantId: '<default>'}},
    },
  } as const;

  it('passes what comes back as it was sent', () => {
    const body = '{"bpmnProcessId": "order", "version": 7, "tenantId": "<default>"}';
    expect(echo.judge(judged({...create, body}))).toEqual([]);
  });

  it('reports another value', () => {
    const [violation] = echo.judge(judged({...create, body: '{"bpmnProcessId": "invoice"}'}));
    expect(violation?.message).toBe(
      'at /bpmnProcessId: expected "order" as it was sent, got "invoice"',
    );
  });

  it('reports a path key that another object answers for', () => {
    const parts = {
      operationId: 'getProcessInstance',
      draft: {pathParameters: {processInstanceKey: '2251799813685249'}},
      body: '{"processInstanceKey": 2251799813685999}',
    };
    expect(echo.judge(judged(parts))).toHaveLength(1);
  });

  it('looks into the lists of the answer', () => {
    const parts = {
      operationId: 'activateJobs',
      body: '{"jobs": [{"variables": {"b": [1, null], "a": "ü"}}, {"variables": {"a": "u"}}]}',
      known: {variables: {a: 'ü', b: [1, null]}},
    };
    expect(echo.judge(judged(parts)).map(each => each.message)).toEqual([
      'at /jobs/1/variables: expected {"a":"ü","b":[1,null]} as it was sent, got {"a":"u"}',
    ]);
  });

  it('does not judge a rounded key, which int64-exact does', () => {
    const parts = {
      operationId: 'getProcessInstance',
      body: '{"processInstanceKey": 9007199254740992}',
      known: {processInstanceKey: 9007199254740993n},
    };
    expect(echo.judge(judged(parts))).toEqual([]);
  });
});
