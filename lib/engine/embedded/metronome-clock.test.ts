import {afterEach, describe, expect, it} from 'vitest';
import {MetronomeClock} from './metronome-clock.ts';

describe('MetronomeClock', () => {
  let clock: MetronomeClock | undefined;
  afterEach(() => clock?.close());

  const elapsedAfter = (delayMs: number) =>
    new Promise<number>(resolve => {
      const startMs = performance.now();
      clock?.schedule(delayMs, () => resolve(performance.now() - startMs));
    });

  it.each([0, 0.5, 1, 2.7, 12])('ends a wait of %d ms, and not before', async delayMs => {
    clock = new MetronomeClock();
    // A tenth of a millisecond early counts as on time.
    expect(await elapsedAfter(delayMs)).toBeGreaterThanOrEqual(delayMs - 0.1);
  });

  it('beats again after a time in which nobody waited', async () => {
    clock = new MetronomeClock();
    await elapsedAfter(1);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(await elapsedAfter(1)).toBeGreaterThanOrEqual(0.9);
  });

  it('ends waits in the order in which they are due', async () => {
    clock = new MetronomeClock();
    const order: number[] = [];
    const waits = [6, 2, 4].map(
      delayMs =>
        new Promise<void>(resolve => {
          clock?.schedule(delayMs, () => {
            order.push(delayMs);
            resolve();
          });
        }),
    );
    await Promise.all(waits);
    expect(order).toEqual([2, 4, 6]);
  });

  it('never ends a wait that was taken back', async () => {
    clock = new MetronomeClock();
    const ended: string[] = [];
    const cancels = [1, 10].map(delayMs => clock?.schedule(delayMs, () => ended.push('cancelled')));
    for (const cancel of cancels) cancel?.();
    await elapsedAfter(20);
    expect(ended).toEqual([]);
  });
});
