import {afterEach, describe, expect, it, vi} from 'vitest';
import {LatencyCounts} from '../../../record/histogram/latency-counts.ts';
import {AlarmClock} from './alarm-clock.ts';

describe('AlarmClock', () => {
  let clock: AlarmClock | undefined;
  afterEach(() => clock?.close());

  const elapsedAfter = (delayMs: number) =>
    new Promise<number>(resolve => {
      const startMs = performance.now();
      clock?.schedule(delayMs, () => resolve(performance.now() - startMs));
    });

  /** Only the thread can end this wait. */
  const startOfThread = async () => {
    vi.useFakeTimers({toFake: ['setTimeout']});
    await elapsedAfter(1);
    vi.useRealTimers();
  };

  it.each([0, 0.5, 1, 2.7, 12])('ends a wait of %d ms, and not before', async delayMs => {
    clock = new AlarmClock();
    // A tenth of a millisecond early counts as on time.
    expect(await elapsedAfter(delayMs)).toBeGreaterThanOrEqual(delayMs - 0.1);
  });

  it('goes off again after a time without a wait', async () => {
    clock = new AlarmClock();
    await elapsedAfter(1);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(await elapsedAfter(1)).toBeGreaterThanOrEqual(0.9);
  });

  it.each([5, 20])('ends a wait of %d ms though its thread is held up', async delayMs => {
    clock = new AlarmClock();
    await clock.close();
    expect(await elapsedAfter(delayMs)).toBeGreaterThanOrEqual(delayMs - 0.1);
  });

  it('tells how late its thread woke, once', async () => {
    clock = new AlarmClock();
    await startOfThread();
    for (let waits = 0; waits < 20; waits++) await elapsedAfter(5);
    const late = new LatencyCounts();
    const told = clock.takeOversleep();
    if (told) late.add(told);
    expect(late.count).toBeGreaterThan(5);
    expect(clock.takeOversleep()).toBeNull();
  });

  it('lets the event loop turn before a wait ends', async () => {
    clock = new AlarmClock();
    await clock.close();
    let turns = 0;
    const turn = () => {
      turns++;
      setTimeout(turn, 0);
    };
    turn();
    await elapsedAfter(20);
    expect(turns).toBeGreaterThan(1);
  });

  it('turns it no more once its thread has ended the wait', async () => {
    clock = new AlarmClock();
    await startOfThread();
    const turns = vi.spyOn(globalThis, 'setImmediate');
    try {
      const ended = elapsedAfter(20);
      // Busy while it is due, so that the thread's message is there before the next turn.
      setTimeout(() => {
        for (const untilMs = performance.now() + 5; performance.now() < untilMs; );
      }, 18.5);
      await ended;
      await new Promise(resolve => setTimeout(resolve, 5));
      const turned = turns.mock.calls.length;
      await new Promise(resolve => setTimeout(resolve, 5));
      expect(turns.mock.calls.length).toBe(turned);
    } finally {
      turns.mockRestore();
    }
  });

  it('ends an earlier wait that is set while it waits for a later one', async () => {
    clock = new AlarmClock();
    await clock.close();
    const late = elapsedAfter(30);
    await elapsedAfter(10);
    expect(await elapsedAfter(5)).toBeGreaterThanOrEqual(4.9);
    expect(await late).toBeGreaterThanOrEqual(29.9);
  });

  it('ends waits by its thread, at a pace and out of it, where no timer comes', async () => {
    clock = new AlarmClock();
    vi.useFakeTimers({toFake: ['setTimeout']});
    try {
      for (const delayMs of [5, 5, 5, 1, 20, 3]) await elapsedAfter(delayMs);
      const late = clock.schedule(3_600_000, () => undefined);
      await new Promise(resolve => setImmediate(resolve));
      expect(await elapsedAfter(2)).toBeGreaterThanOrEqual(1.9);
      late();
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends waits in the order in which they are due', async () => {
    clock = new AlarmClock();
    const order: number[] = [];
    const waits = [60, 2, 30].map(
      delayMs =>
        new Promise<void>(resolve => {
          clock?.schedule(delayMs, () => {
            order.push(delayMs);
            resolve();
          });
        }),
    );
    await Promise.all(waits);
    expect(order).toEqual([2, 30, 60]);
  });

  it('is set to the earlier of two waits, whichever came first', async () => {
    clock = new AlarmClock();
    const late = clock.schedule(3_600_000, () => undefined);
    expect(await elapsedAfter(2)).toBeGreaterThanOrEqual(1.9);
    late();
  });

  it('lets a wait take back one that ended in the same moment', async () => {
    clock = new AlarmClock();
    const ended: string[] = [];
    let takeBack: (() => void) | undefined;
    clock.schedule(1, () => {
      ended.push('first');
      takeBack?.();
    });
    takeBack = clock.schedule(2, () => ended.push('second'));
    const last = elapsedAfter(3);
    // Busy until all three are due: one ring of the alarm ends them.
    for (const untilMs = performance.now() + 20; performance.now() < untilMs; );
    await last;
    expect(ended).toEqual(['first']);
  });

  it('never ends a wait that was taken back', async () => {
    clock = new AlarmClock();
    const ended: string[] = [];
    const cancels = [1, 10].map(delayMs => clock?.schedule(delayMs, () => ended.push('cancelled')));
    for (const cancel of cancels) cancel?.();
    await elapsedAfter(20);
    expect(ended).toEqual([]);
  });
});
