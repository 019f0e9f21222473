import {afterEach, describe, expect, it} from 'vitest';
import {AlarmClock} from './alarm-clock.ts';

describe('AlarmClock', () => {
  let clock: AlarmClock | undefined;
  afterEach(() => clock?.close());

  const elapsedAfter = (delayMs: number) =>
    new Promise<number>(resolve => {
      const startMs = performance.now();
      clock?.schedule(delayMs, () => resolve(performance.now() - startMs));
    });

  it.each([0, 0.5, 1, 2.7, 12])('ends a wait of %d ms, and not before', async delayMs => {
    clock = new AlarmClock();
    // A tenth of a millisecond early counts as on time.
    expect(await elapsedAfter(delayMs)).toBeGreaterThanOrEqual(delayMs - 0.1);
  });

  it('goes off again after a time in which nobody waited', async () => {
    clock = new AlarmClock();
    await elapsedAfter(1);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(await elapsedAfter(1)).toBeGreaterThanOrEqual(0.9);
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

  it('never ends a wait that was taken back', async () => {
    clock = new AlarmClock();
    const ended: string[] = [];
    const cancels = [1, 10].map(delayMs => clock?.schedule(delayMs, () => ended.push('cancelled')));
    for (const cancel of cancels) cancel?.();
    await elapsedAfter(20);
    expect(ended).toEqual([]);
  });
});
