import {describe, expect, it} from 'vitest';
import {invalidRefused} from './invalid-refused.ts';
import {judged} from './judged.case.ts';

describe('invalid-refused', () => {
  const malformed = {operationId: 'activateJobs', caseName: 'malformed-body'};

  it('passes 400 for a malformed body', () => {
    expect(invalidRefused.judge(judged({...malformed, status: 400}))).toEqual([]);
  });

  it('reports a malformed body that is accepted', () => {
    const [violation] = invalidRefused.judge(judged({...malformed, status: 200}));
    expect(violation).toMatchObject({
      message: 'expected status 400 for malformed-body, got 200',
      level: 'http',
    });
  });

  it('reports the wrong refusal', () => {
    const unknown = {operationId: 'getProcessInstance', caseName: 'unknown-key:processInstanceKey'};
    expect(invalidRefused.judge(judged({...unknown, status: 404}))).toEqual([]);
    expect(invalidRefused.judge(judged({...unknown, status: 400}))).toHaveLength(1);
  });

  it('does not judge a 500, which no-server-error does', () => {
    expect(invalidRefused.appliesTo(judged({...malformed, status: 500}))).toBe(false);
  });

  it('has nothing to say of a valid request', () => {
    expect(invalidRefused.appliesTo(judged())).toBe(false);
  });
});
