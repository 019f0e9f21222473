import {describe, expect, it} from 'vitest';
import {judged} from './judged.case.ts';
import {noServerError} from './no-server-error.ts';

describe('no-server-error', () => {
  const malformed = {operationId: 'activateJobs', caseName: 'malformed-body'};

  it('passes a refusal', () => {
    expect(noServerError.judge(judged({...malformed, status: 400}))).toEqual([]);
  });

  it.each([500, 501, 503])('reports %i for a malformed body', status => {
    expect(noServerError.judge(judged({...malformed, status}))).toHaveLength(1);
  });

  it('lets 501 say that a method is not implemented', () => {
    const put = {operationId: 'activateJobs', caseName: 'undeclared-method', status: 501};
    expect(noServerError.judge(judged(put))).toEqual([]);
  });
});
