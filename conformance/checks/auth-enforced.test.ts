import {describe, expect, it} from 'vitest';
import {authEnforced} from './auth-enforced.ts';
import {judged} from './judged.case.ts';

describe('auth-enforced', () => {
  it.each(['auth-absent', 'auth-invalid'])('passes 401 for %s', caseName => {
    expect(authEnforced.judge(judged({caseName, status: 401}))).toEqual([]);
  });

  it.each(['auth-absent', 'auth-invalid'])('reports %s that is accepted', caseName => {
    expect(authEnforced.judge(judged({caseName, status: 200}))).toHaveLength(1);
  });

  it('has nothing to say of other cases', () => {
    expect(authEnforced.appliesTo(judged())).toBe(false);
  });
});
