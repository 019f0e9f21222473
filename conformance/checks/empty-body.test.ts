import {describe, expect, it} from 'vitest';
import {emptyBody} from './empty-body.ts';
import {judged} from './judged.case.ts';

describe('empty-body', () => {
  const completed = {operationId: 'completeJob', status: 204, headers: {}};

  it('passes 204 without a body', () => {
    expect(emptyBody.judge(judged(completed))).toEqual([]);
  });

  it('reports 204 with a body', () => {
    expect(emptyBody.judge(judged({...completed, body: '{}'}))[0]?.message).toBe(
      'expected no body with 204, got 2 bytes',
    );
  });

  it('reports 204 with a Content-Length', () => {
    expect(emptyBody.judge(judged({...completed, headers: {'content-length': '0'}}))).toHaveLength(
      1,
    );
  });

  it('has nothing to say of 200', () => {
    expect(emptyBody.appliesTo(judged({status: 200}))).toBe(false);
  });
});
