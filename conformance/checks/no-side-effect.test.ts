import {describe, expect, it} from 'vitest';
import {judged} from './judged.case.ts';
import {noSideEffect} from './no-side-effect.ts';

describe('no-side-effect', () => {
  const refused = {operationId: 'activateJobs', caseName: 'malformed-body', status: 400};

  it('passes a refusal after which nothing had changed', () => {
    expect(noSideEffect.judge(judged(refused))).toEqual([]);
  });

  it('reports what changed', () => {
    const changed = judged({...refused, sideEffect: 'the job was locked'});
    expect(noSideEffect.judge(changed)[0]?.message).toBe(
      'expected nothing to change with 400, but the job was locked',
    );
  });
});
