import {describe, expect, it} from 'vitest';
import {documentedStatus} from './documented-status.ts';
import {judged} from './judged.case.ts';

describe('documented-status', () => {
  it('passes the success that the contract declares', () => {
    expect(documentedStatus.judge(judged({status: 200}))).toEqual([]);
  });

  it.each([201, 204, 400, 500])('reports %i where 200 is declared', status => {
    const [violation] = documentedStatus.judge(judged({status}));
    expect(violation?.message).toBe(`expected status 200, got ${status}`);
    expect(violation?.expectedBy).toBe('#/paths/~1topology/get/responses');
  });

  it('does not judge the refusal of an invalid request', () => {
    const refused = judged({operationId: 'activateJobs', caseName: 'malformed-body', status: 400});
    expect(documentedStatus.appliesTo(refused)).toBe(false);
  });
});
