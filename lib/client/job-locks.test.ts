import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {JobLocks} from './job-locks.ts';

describe('JobLocks', () => {
  it('reports nothing of a job that was completed before anybody asked', () => {
    const locks = new JobLocks();
    locks.release(locks.lock(1n, 5000));
    expect(locks.take()).toBeNull();
  });

  it('reports what is held, once, and that it was let go', () => {
    const locks = new JobLocks();
    const first = locks.lock(1n, 5000);
    locks.refuse(locks.lock(2n, 6000));
    expect(locks.take()).toEqual({
      locked: [1n, 2n],
      untilMs: [5000, 6000],
      refused: [false, true],
      released: [],
    });
    expect(locks.take()).toBeNull();
    locks.release(first);
    expect(locks.take()).toMatchObject({locked: [], released: [1n]});
  });

  it('reports a refusal that came after the lock was reported', () => {
    const locks = new JobLocks();
    const lock = locks.lock(1n, 5000);
    locks.take();
    locks.refuse(lock);
    expect(locks.take()).toMatchObject({locked: [1n], untilMs: [5000], refused: [true]});
  });

  it('reports what is still held, whatever was let go beside it', () => {
    const keys = fc.uniqueArray(fc.bigInt(1n, 9n), {minLength: 1});
    fc.assert(
      fc.property(keys, fc.func(fc.boolean()), (instances, isDone) => {
        const locks = new JobLocks();
        const held = instances.map(each => locks.lock(each, 1));
        for (const each of held) if (isDone(each.instance)) locks.release(each);
        expect(locks.take()?.locked ?? []).toEqual(instances.filter(each => !isDone(each)));
      }),
    );
  });
});
