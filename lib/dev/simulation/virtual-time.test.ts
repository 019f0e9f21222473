import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../core/random.ts';
import {SimulatedThread} from './simulated-thread.ts';
import {NeverEnds, VirtualTime} from './virtual-time.ts';

describe('VirtualTime', () => {
  it('serves events in the order of their time, equal ones as they were planned', async () => {
    const time = new VirtualTime();
    const seen: string[] = [];
    const random = seededRandom(7);
    const dueMs = Array.from({length: 200}, () => random.int(0, 40));
    for (const [at, ms] of dueMs.entries()) time.at(ms, () => seen.push(`${ms} ${at}`));
    await time.until(new Promise<void>(resolve => time.at(50, resolve)));
    const inOrder = dueMs.map((ms, at) => ({ms, at})).sort((a, b) => a.ms - b.ms || a.at - b.at);
    expect(seen).toEqual(inOrder.map(({ms, at}) => `${ms} ${at}`));
    expect(time.nowMs).toBe(50);
  });

  it('settles all promises before the next event', async () => {
    const time = new VirtualTime();
    const seen: string[] = [];
    const settle = async () => {
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      seen.push('settled');
    };
    time.at(1, () => void settle());
    await time.until(
      new Promise<void>(resolve =>
        time.at(1, () => {
          seen.push('next');
          resolve();
        }),
      ),
    );
    expect(seen).toEqual(['settled', 'next']);
  });

  it('does not serve what was cancelled, and tells of a wait that never ends', async () => {
    const time = new VirtualTime();
    time.at(1, () => {
      throw new Error('it was cancelled');
    })();
    await expect(time.until(new Promise(() => undefined))).rejects.toThrow(NeverEnds);
  });
});

describe('SimulatedThread', () => {
  const threadIn = (time: VirtualTime) => new SimulatedThread('one', time, seededRandom(1));

  it('does after a stall what fell due in it, in order', async () => {
    const time = new VirtualTime();
    const thread = threadIn(time);
    const seen: string[] = [];
    time.at(10, () => thread.stall(100));
    for (const [name, ms] of [
      ['second', 60],
      ['first', 20],
      ['third', 110.5],
    ] as const)
      thread.run(ms, () => seen.push(`${name} at ${time.nowMs}`));
    await time.until(new Promise<void>(resolve => time.at(200, resolve)));
    expect(seen).toEqual(['first at 110', 'second at 110', 'third at 110.5']);
    expect(thread.takeHealth()).toMatchObject({
      eventLoopDelaysMs: {p99: 100},
      busy: 0.5,
      spanMs: 200,
    });
  });

  it('does nothing once it is dead', async () => {
    const time = new VirtualTime();
    const thread = threadIn(time);
    let ran = false;
    thread.run(5, () => {
      ran = true;
    });
    thread.die();
    await time.until(new Promise<void>(resolve => time.at(20, resolve)));
    expect(ran).toBe(false);
  });

  it('has a monotonic clock of its own, and an epoch that all have, whatever the wall clock says', () => {
    const time = new VirtualTime();
    const [one, other] = [threadIn(time), new SimulatedThread('other', time, seededRandom(2))];
    expect(one.monotonicMs()).not.toBe(other.monotonicMs());
    const epochMs = one.epochMs();
    one.setWallClock(-60_000);
    expect(one.wallMs()).toBe(epochMs - 60_000);
    expect([one.epochMs(), other.epochMs()]).toEqual([epochMs, epochMs]);
  });
});
