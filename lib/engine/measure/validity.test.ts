import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../core/random.ts';
import {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import {summarizeLatency} from './operation-totals.ts';
import {type GeneratorEvidence, judgeValidity} from './validity.ts';

/** `[how many, of so many milliseconds]`. */
type Amounts = readonly (readonly [number, number])[];

function countsOf(amounts: Amounts): LatencyCounts {
  const counts = new LatencyCounts('wide');
  for (const [count, ms] of amounts) counts.recordMany(ms * 1000, count);
  return counts;
}

const delaysOf = (p99: number) => ({p50: 0, p90: 0, p95: 0, p99});

/** Seconds with so much to do in each; a null is a second in which no worker reported. */
function secondsOf(busy: readonly (number | null)[], delayMs: readonly number[] = []) {
  return busy.flatMap((each, second) =>
    each === null
      ? []
      : {second, busy: each, delaysMs: delaysOf(delayMs[second] ?? 1), idleDelaysMs: null},
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

  it.each<[string, Amounts, Amounts, string | null]>([
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
        [5941, 0.5],
        [59, 200],
      ],
      fast,
      null,
    ],
    [
      'just enough of them to be p99',
      [
        [5939, 0.5],
        [61, 200],
      ],
      fast,
      'at p99 ',
    ],
    [
      'a stall of 2 s in a minute at 100/s',
      [
        [5800, 0.5],
        [200, 1000],
      ],
      fast,
      'at p99 ',
    ],
    [
      'a stall of 150 ms in a minute at 400/s',
      [
        [23_880, 0.5],
        [120, 150],
      ],
      [[24_000, 5]],
      'at p99.9 ',
    ],
    [
      'the same beside a target that stalls',
      [
        [23_880, 0.5],
        [120, 150],
      ],
      [
        [23_800, 5],
        [200, 2000],
      ],
      null,
    ],
    [
      'starts that are late now and then',
      [
        [90, 0.5],
        [9, 90],
      ],
      [[99, 5]],
      null,
    ],
    [
      'too often for p90',
      [
        [89, 0.5],
        [11, 90],
      ],
      [[100, 5]],
      'at p90 ',
    ],
    ['always 1 ms late, before a fast target', [[6000, 1]], [[6000, 1.3]], null],
    ['always 1.2 ms late, before a fast target', [[6000, 1.2]], [[6000, 1.5]], 'at p50 '],
    ['always 10 ms late, a tenth of the figure', [[6000, 10]], [[6000, 100]], null],
    ['always 9.9 ms late, most of the figure', [[6000, 9.9]], [[6000, 10.9]], 'at p50 '],
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
  ])('%s', (_, lateness, shown, reason) => {
    const {valid, reasons} = judge({lateness, shown});
    expect(valid).toBe(reason === null);
    if (reason) expect(reasons).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['as late as a thread that only slept', 2, [[2000, 1.2]], true],
    ['later than that', 2.5, [[2000, 1.2]], false],
    ['late where that thread was later than any idle machine makes it', 2.7, [[2000, 9]], false],
  ] as const)('starts %s', (_, lateMs, oversleep, valid) => {
    const judged = judgeValidity({
      seconds: [],
      lateness: countsOf([[2000, lateMs]]),
      oversleep: countsOf(oversleep),
      operations: [{responseTime: summarizeLatency(countsOf([[2000, lateMs + 1]]))}],
    });
    expect(judged.valid).toBe(valid);
  });

  it('takes the operation whose figures suffer most, and none that shows nothing', () => {
    const summary = (amounts: Amounts) => ({responseTime: summarizeLatency(countsOf(amounts))});
    const evidence = {seconds: [], lateness: countsOf([[2000, 30]])};
    const beside = {
      ...summary([[2000, 40]]),
      serviceTime: summarizeLatency(countsOf([[2000, 39]])),
    };
    const [slow, quick, rare] = [summary([[2000, 900]]), summary([[2000, 40]]), summary([[5, 1]])];
    expect(judgeValidity({...evidence, operations: [slow, rare]}).valid).toBe(true);
    expect(judgeValidity({...evidence, operations: [slow, quick]}).valid).toBe(false);
    // That of a worker in a loop, which is never late.
    expect(judgeValidity({...evidence, operations: [slow, beside]}).valid).toBe(true);
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
    ['delays of a tenth of p99, and of the timer', [15, 15, 15, 15], [[2000, 140]], true],
    ['delays that are most of p99', [15, 15, 15, 15], [[2000, 16]], false],
    ['delays of a millisecond, which timers have', [2, 2, 2, 2], [[2000, 3]], true],
    ['delays that a slow target hides', [30, 30, 30, 30], [[2000, 300]], true],
    ['a delay in one second', [300, 3, 3, 3], [[2000, 40]], true],
    ['no p99 to falsify', [30, 30, 30, 30], [[200, 40]], true],
  ] as const)('%s', (_, delays, shown, valid) => {
    const seconds = secondsOf([0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [0, ...delays]);
    const judged = judge({shown, seconds});
    expect(judged.valid).toBe(valid);
    if (!valid) expect(judged.reasons[0]).toContain('event loop was 14.0 ms late at p99');
  });

  it.each([
    ['p50', {p50: 4, p90: 4, p95: 4, p99: 9}],
    ['p90', {p50: 0, p90: 4, p95: 4, p99: 9}],
    ['p95', {p50: 0, p90: 1, p95: 4, p99: 9}],
  ])('takes the delay at %s beside that response time', (name, delaysMs) => {
    const shown: Amounts = [
      [480, 6],
      [20, 900],
    ];
    const seconds = (delays: typeof delaysMs) =>
      secondsOf([0.5, 0.5, 0.5, 0.5]).map(each => ({...each, delaysMs: delays}));
    expect(judge({shown, seconds: seconds({p50: 2, p90: 2, p95: 2, p99: 9})}).valid).toBe(true);
    expect(judge({shown, seconds: seconds(delaysMs)}).reasons[0]).toContain(
      `3.00 ms late at ${name} `,
    );
  });

  it.each([
    ['as late as a thread that hardly does anything', {delayMs: 3.4, idleMs: 2.5}, true],
    ['later than that', {delayMs: 3.6, idleMs: 2.5}, false],
    ['late where any timer is on time', {delayMs: 2.1, idleMs: 0.9}, false],
    [
      'late where that thread is later than any idle machine makes it',
      {delayMs: 3.6, idleMs: 20},
      false,
    ],
  ])('reads answers %s', (_, {delayMs, idleMs}, valid) => {
    const seconds = secondsOf([0.5, 0.5, 0.5, 0.5], Array(4).fill(delayMs)).map(each => ({
      ...each,
      idleDelaysMs: delaysOf(idleMs),
    }));
    expect(judge({shown: [[2000, 3]], seconds}).valid).toBe(valid);
  });

  it.each([
    [1, 0.49, true],
    [1, 0.52, false],
    [4, 0.79, true],
    [4, 0.82, false],
    [500, 0.94, true],
    [500, 0.96, false],
    [null, 0.94, true],
  ])('%s users on a thread that is busy for %d of the time', (usersPerThread, busy, valid) => {
    const seconds = secondsOf(Array.from({length: 12}, () => busy));
    const shown = {operations: [], lateness: countsOf([])};
    expect(judgeValidity({...shown, seconds, usersPerThread}).valid).toBe(valid);
  });

  /** Two equal stations, of which each user needs one and then the other, exponentially long. */
  it.each([1, 2, 5, 12])('a station no slower than the other is that busy with %d users', users => {
    const random = seededRandom(users);
    let here = users;
    let [nowMs, busyMs] = [0, 0];
    for (let step = 0; step < 200_000; step++) {
      const working = Number(here > 0) + Number(here < users);
      const takesMs = -Math.log(1 - random.fraction()) / working;
      nowMs += takesMs;
      if (here > 0) busyMs += takesMs;
      const isEndHere = here === users || (here > 0 && random.fraction() < 0.5);
      here += isEndHere ? -1 : 1;
    }
    expect(busyMs / nowMs).toBeCloseTo(users / (users + 1), 2);
  });

  it('says which rate the generator manages, as it was measured, where it was offered more', () => {
    const overloaded = (offeredPerSecond: number | null, arrivals: number, busy = 1) =>
      judgeValidity({
        seconds: secondsOf(Array.from({length: 12}, () => busy)).map(each => ({...each, arrivals})),
        lateness: countsOf([[20_000, 80]]),
        operations: [{responseTime: summarizeLatency(countsOf([[20_000, 85]]))}],
        offeredPerSecond,
      }).reasons;
    for (const reason of overloaded(6000, 4190))
      expect(reason).toMatch(/: this generator manages about 3300\/s here: try --rate 3300$/);
    // It had room: the rate is not what made it late.
    expect(overloaded(100, 100, 0.1)).toEqual([
      expect.stringMatching(/: lower the load or give it/),
    ]);
    expect(overloaded(null, 0)[0]).toMatch(/: lower the load or give it more CPU$/);
  });
});
