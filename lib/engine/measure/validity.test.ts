import {describe, expect, it} from 'vitest';
import {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import {summarizeLatency} from './operation-totals.ts';
import {type GeneratorEvidence, isLate, judgeValidity} from './validity.ts';

/** `[how many, of so many milliseconds]`. */
type Amounts = readonly (readonly [number, number])[];

function countsOf(amounts: Amounts): LatencyCounts {
  const counts = new LatencyCounts('wide');
  for (const [count, ms] of amounts) counts.recordMany(ms * 1000, count);
  return counts;
}

/** Seconds with so much to do in each; a null is a second in which no worker reported. */
function secondsOf(busy: readonly (number | null)[], delayMs: readonly number[] = []) {
  return busy.flatMap((each, second) =>
    each === null ? [] : {second, busy: each, delayMs: delayMs[second] ?? 1},
  );
}

function judge(given: {
  readonly lateness?: Amounts;
  readonly shown?: Amounts;
  readonly seconds?: GeneratorEvidence['seconds'];
}) {
  return judgeValidity({
    seconds: given.seconds ?? secondsOf(Array.from({length: 20}, () => 0.6)),
    lateness: countsOf(given.lateness ?? []),
    operations: [{responseTime: summarizeLatency(countsOf(given.shown ?? [[20_000, 5]]))}],
  });
}

describe('judgeValidity', () => {
  const fast: Amounts = [[6000, 5]];

  it.each([
    [
      'a healthy open run',
      [
        [5990, 0.3],
        [10, 12],
      ],
      fast,
      null,
    ],
    [
      'late starts that are rarer than p99',
      [
        [5941, 1],
        [59, 200],
      ],
      [[6000, 5]],
      null,
    ],
    [
      'just enough of them to be p99',
      [
        [5939, 1],
        [61, 200],
      ],
      fast,
      'at p99 ',
    ],
    [
      'a stall of 2 s in a minute at 100/s',
      [
        [5800, 1],
        [200, 1000],
      ],
      fast,
      'at p99 ',
    ],
    [
      'a stall of 300 ms in a minute at 400/s',
      [
        [23_880, 1],
        [120, 150],
      ],
      [[24_000, 5]],
      'at p99.9 ',
    ],
    [
      'one pause of 40 ms in that run',
      [
        [23_880, 1],
        [120, 40],
      ],
      [[24_000, 5]],
      null,
    ],
    [
      'starts that are late now and then',
      [
        [90, 1],
        [9, 90],
      ],
      [[99, 5]],
      null,
    ],
    [
      'too often for p90',
      [
        [89, 1],
        [11, 90],
      ],
      [[100, 5]],
      'at p90 ',
    ],
    ['steadily late, a tenth of the figure', [[6000, 40]], [[6000, 500]], null],
    ['steadily late, more than that', [[6000, 60]], [[6000, 500]], 'at p50 '],
    [
      'late at the median of a slow target',
      [[6000, 40]],
      [
        [3060, 60],
        [2940, 4000],
      ],
      'at p50 ',
    ],
    [
      'few starts: nothing is shown of them',
      [
        [10, 1],
        [9, 500],
      ],
      [[19, 500]],
      null,
    ],
  ] as const)('%s', (_, lateness, shown, reason) => {
    const {valid, reasons} = judge({lateness, shown});
    expect(valid).toBe(reason === null);
    if (reason) expect(reasons).toEqual([expect.stringContaining(reason)]);
  });

  it('takes the operation whose figures suffer most, and none that shows nothing', () => {
    const summary = (amounts: Amounts) => ({responseTime: summarizeLatency(countsOf(amounts))});
    const evidence = {seconds: [], lateness: countsOf([[2000, 30]])};
    const [slow, quick, rare] = [summary([[2000, 900]]), summary([[2000, 40]]), summary([[5, 1]])];
    expect(judgeValidity({...evidence, operations: [slow, rare]}).valid).toBe(true);
    expect(judgeValidity({...evidence, operations: [slow, quick]}).valid).toBe(false);
  });

  const minute = (busySeconds: number, rest = 0.6) =>
    Array.from({length: 60}, (_, at) => (at > 0 && at <= busySeconds ? 1 : rest));

  it.each([
    ['busy, with pauses', [1, 0.94, 0.93, 0.95, 1], true],
    ['without a pause', [0.5, 0.99, 0.995, 0.5], false],
    ['one such second, as a machine has', [0.5, 0.99, 0.5, 0.6, 0.5], true],
    ['two of three', [0.5, 0.99, 0.99, 0.6, 0.5], false],
    ['saturated in 5 seconds of a minute', minute(5), true],
    ['saturated in 7 of them, 95 % on the mean', minute(7, 0.94), false],
    ['all of the only full second', [0.1, 1, 0.1], false],
    ['partial seconds alone', [1, 1], true],
    ['nothing at all', [], true],
    ['stalled for so long that seconds have no report', [0.5, 0.5, 1, null, null, 0.5, 0.5], false],
  ])('a thread %s', (_, busy, valid) => {
    const judged = judge({seconds: secondsOf(busy)});
    expect(judged.valid).toBe(valid);
    if (!valid) expect(judged.reasons[0]).toMatch(/busy for more than 95 % of the time in \d+ of/);
  });

  it.each([
    ['short delays beside a fast target', [15, 15, 15, 15], [[2000, 4]], true],
    ['delays that are most of p99', [30, 30, 30, 30], [[2000, 40]], false],
    ['delays that a slow target hides', [30, 30, 30, 30], [[2000, 100]], true],
    ['a delay in one second', [300, 3, 3, 3], [[2000, 40]], true],
    ['no p99 to falsify', [30, 30, 30, 30], [[200, 40]], true],
  ] as const)('%s', (_, delays, shown, valid) => {
    const seconds = secondsOf([0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [0, ...delays]);
    const judged = judge({shown, seconds});
    expect(judged.valid).toBe(valid);
    if (!valid) expect(judged.reasons[0]).toContain('event loop was 30 ms late at p99');
  });
});

it('isLate says where lateness alone would be a percentile', () => {
  expect(
    isLate(
      countsOf([
        [950, 1],
        [50, 40],
      ]),
    ),
  ).toBe(true);
  expect(
    isLate(
      countsOf([
        [995, 1],
        [5, 40],
      ]),
    ),
  ).toBe(false);
  expect(isLate(countsOf([]))).toBe(false);
});
