import {describe, expect, it} from 'vitest';
import {JobLocks} from './job-locks.ts';

describe('JobLocks', () => {
  it('reports nothing of a job that was completed before anybody asked', () => {
    const locks = new JobLocks();
    locks.lock(1n, 5000);
    locks.unlock(1n);
    expect(locks.take()).toBeNull();
  });

  it('reports what is held, once, and that it was let go', () => {
    const locks = new JobLocks();
    locks.lock(1n, 5000);
    locks.lock(2n, 6000);
    locks.refuse(2n);
    expect(locks.take()).toEqual({
      locked: [1n, 2n],
      untilMs: [5000, 6000],
      refused: [false, true],
      released: [],
    });
    expect(locks.take()).toBeNull();
    locks.unlock(1n);
    expect(locks.take()).toMatchObject({locked: [], released: [1n]});
  });

  it('reports a refusal that came after the lock was reported', () => {
    const locks = new JobLocks();
    locks.lock(1n, 5000);
    locks.take();
    locks.refuse(1n);
    expect(locks.take()).toMatchObject({locked: [1n], untilMs: [5000], refused: [true]});
  });
});
