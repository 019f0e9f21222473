import {describe, expect, it} from 'vitest';
import {declaredProperties} from './declared-properties.ts';
import {judged} from './judged.case.ts';

describe('declared-properties', () => {
  const all =
    '{"processInstanceKey": 1, "processDefinitionKey": 2, "bpmnProcessId": "p", "version": 1, "tenantId": "t"}';
  const instance = {operationId: 'getProcessInstance'};

  it('passes an answer with all of them', () => {
    expect(declaredProperties.judge(judged({...instance, body: all}))).toEqual([]);
  });

  it('reports a missing one', () => {
    const body = all.replace(', "tenantId": "t"', '');
    expect(declaredProperties.judge(judged({...instance, body}))[0]?.message).toBe(
      "at /: expected property 'tenantId'",
    );
  });

  it('looks into lists', () => {
    const body = '{"jobs": [{"jobKey": 1}]}';
    const messages = declaredProperties
      .judge(judged({operationId: 'activateJobs', body}))
      .map(each => each.message);
    expect(messages).toContain("at /jobs/0: expected property 'variables'");
    expect(messages).toHaveLength(12);
  });
});
