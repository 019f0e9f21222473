import {describe, expect, it} from 'vitest';
import {judged} from './judged.case.ts';
import {responseComplete} from './response-complete.ts';

describe('response-complete', () => {
  it('passes a whole answer', () => {
    expect(responseComplete.judge(judged({body: '{}'}))).toEqual([]);
  });

  it.each(['timeout', 'broken', 'too-large'] as const)('reports an answer that is %s', kind => {
    const [violation] = responseComplete.judge(judged({failure: {kind, message: 'so it was'}}));
    expect(violation?.message).toContain(`a 200 that was cut off (${kind}: so it was)`);
  });

  it('reports an answer that never came', () => {
    const silent = judged({silent: true, failure: {kind: 'broken', message: 'reset'}});
    expect(responseComplete.judge(silent)[0]?.message).toContain('no answer');
  });

  it('does not judge a target that cannot be reached', () => {
    const failure = {kind: 'unreachable', message: 'ECONNREFUSED'} as const;
    expect(responseComplete.appliesTo(judged({silent: true, failure}))).toBe(false);
  });

  it('passes a closed connection for a body that is too large', () => {
    const failure = {kind: 'broken', message: 'EPIPE'} as const;
    const parts = {operationId: 'activateJobs', caseName: 'oversized-body', silent: true, failure};
    expect(responseComplete.appliesTo(judged(parts))).toBe(false);
  });
});
