import {describe, expect, it} from 'vitest';
import {allowHeader} from './allow-header.ts';
import {judged} from './judged.case.ts';

describe('allow-header', () => {
  const put = {operationId: 'activateJobs', caseName: 'undeclared-method', status: 405};

  it('passes an Allow that names the method of the operation', () => {
    expect(allowHeader.judge(judged({...put, headers: {allow: 'OPTIONS, post'}}))).toEqual([]);
  });

  it('reports 405 without it', () => {
    expect(allowHeader.judge(judged({...put, headers: {}}))).toHaveLength(1);
  });

  it('reports an Allow without the declared method', () => {
    expect(allowHeader.judge(judged({...put, headers: {allow: 'GET'}}))[0]?.message).toBe(
      "expected Allow to name POST, got 'GET'",
    );
  });
});
