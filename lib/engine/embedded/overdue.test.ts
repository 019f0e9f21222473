import {expect, it} from 'vitest';
import {ManualClock} from '../../core/manual-clock.ts';
import {Overdue} from './overdue.ts';

/** When workers that may take ten seconds are found to hang, milliseconds; null where they are not. */
async function foundAtMs(
  workers: number,
  told: Readonly<Record<number, (overdue: Overdue) => void>>,
): Promise<number | null> {
  const clock = new ManualClock();
  const overdue = new Overdue(clock, workers);
  let foundMs: number | null = null;
  void overdue.reached.then(() => {
    foundMs ??= clock.monotonicMs();
  });
  overdue.allow(10_000);
  const startedMs = clock.monotonicMs();
  for (let ms = 0; ms <= 20_000; ms += 500) {
    told[ms]?.(overdue);
    clock.advance(500);
    await new Promise(resolve => setImmediate(resolve));
    if (foundMs !== null) return foundMs - startedMs;
  }
  return foundMs;
}

const hear = (worker: number) => (overdue: Overdue) => overdue.hear(worker);

it.each([
  ['that was silent for long hangs a second after its end', 1, {2000: hear(0)}, 11_000],
  ['that was heard of at its end is waited for', 1, {10000: hear(0)}, 13_000],
  [
    'that talks on and does not end hangs all the same',
    1,
    {10500: hear(0), 12500: hear(0)},
    14_000,
  ],
  [
    'that has ended is waited for no longer',
    2,
    {2000: hear(0), 10000: hear(1), 10500: (overdue: Overdue) => overdue.forget(1)},
    11_000,
  ],
  ['that may take less now hangs earlier', 1, {4000: (overdue: Overdue) => overdue.allow(0)}, 5000],
])('a worker %s', async (_, workers, told, expected) => {
  const found = await foundAtMs(workers, told);
  // The clock of the test goes by half a second.
  expect(Math.floor((found ?? 0) / 500) * 500).toBe(expected);
});
