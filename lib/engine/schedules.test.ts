import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  type Arrivals,
  arrivalsDueBy,
  BURST_MS,
  BurstShare,
  constantArrivals,
  rampingArrivals,
  shareOfCount,
  vuSteps,
  vusAt,
  workerShares,
} from './schedules.ts';

function count(arrivals: Arrivals): number {
  let index = 0;
  while (Number.isFinite(arrivals.dueMs(index))) index++;
  return index;
}

const stage = (durationMs: number, target: number) => ({durationMs, target});

describe('constantArrivals', () => {
  it.each([
    // rate, time unit, duration, arrivals: the first at 0 and one at the end, as in k6
    [20, 1000, 2000, 41],
    [1, 1000, 3000, 4],
    [90, 60_000, 2000, 4],
    [10_000, 1000, 1000, 10_001],
  ])('%d in %d ms for %d ms are %d arrivals', (rate, unitMs, durationMs, expected) => {
    expect(count(constantArrivals(rate, unitMs, durationMs))).toBe(expected);
  });

  it('spaces them evenly', () => {
    const arrivals = constantArrivals(4, 1000, 10_000);
    expect([0, 1, 2, 10].map(index => arrivals.dueMs(index))).toEqual([0, 250, 500, 2500]);
  });
});

describe('rampingArrivals', () => {
  it.each([
    // start rate, stages, arrivals: the area under the line
    [10, [stage(1000, 10), stage(1000, 30)], 30],
    [0, [stage(10_000, 100)], 500],
    [100, [stage(10_000, 0)], 500],
    [0, [stage(0, 50), stage(2000, 50)], 100],
    [0, [stage(1000, 0), stage(1000, 20)], 10],
    [0, [stage(1000, 0)], 0],
  ])('from %d over %j are %d arrivals', (startRate, stages, expected) => {
    expect(count(rampingArrivals(startRate, 1000, stages))).toBe(expected);
  });

  it('never goes back in time, and never beyond the end', () => {
    const stages = fc.array(
      fc.record({
        durationMs: fc.integer({min: 0, max: 5000}),
        target: fc.integer({min: 0, max: 200}),
      }),
      {minLength: 1, maxLength: 5},
    );
    fc.assert(
      fc.property(fc.integer({min: 0, max: 200}), stages, (startRate, list) => {
        const arrivals = rampingArrivals(startRate, 1000, list);
        const endMs = list.reduce((sum, each) => sum + each.durationMs, 0);
        let last = 0;
        for (let index = 0; Number.isFinite(arrivals.dueMs(index)); index++) {
          expect(arrivals.dueMs(index)).toBeGreaterThanOrEqual(last - 1e-6);
          last = arrivals.dueMs(index);
        }
        expect(last).toBeLessThanOrEqual(endMs + 1e-6);
      }),
      {numRuns: 50},
    );
  });
});

/** The moments at which a worker wakes, in milliseconds. */
function wakesOf(schedule: Arrivals, index = 0, count = 1): number[] {
  const share = new BurstShare(schedule, {index, count});
  const wakes: number[] = [];
  while (share.endMs < Number.POSITIVE_INFINITY) {
    wakes.push(share.endMs);
    share.skipTo(share.endMs);
  }
  return wakes;
}

const anySchedule = fc.oneof(
  fc.integer({min: 1, max: 20_000}).map(rate => constantArrivals(rate, 1000, 200)),
  fc
    .tuple(fc.nat(5000), fc.nat(5000))
    .map(([from, to]) => rampingArrivals(from, 1000, [stage(100, to), stage(100, from)])),
);

describe('BurstShare', () => {
  it('wakes one worker for each burst, within half a millisecond of its arrivals', () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({min: 1, max: 5}), (schedule, count) => {
        const workers = Array.from({length: count}, (_, worker) => worker);
        const wakes = workers.flatMap(worker => wakesOf(schedule, worker, count));
        expect(wakes.sort((a, b) => a - b)).toEqual(wakesOf(schedule));
        let at = 0;
        for (const wakeMs of wakes)
          for (; schedule.dueMs(at) <= wakeMs; at++)
            expect(wakeMs - schedule.dueMs(at)).toBeLessThan(BURST_MS);
        expect(schedule.dueMs(at)).toBe(Number.POSITIVE_INFINITY);
      }),
      {numRuns: 50},
    );
  });

  it('has the workers wake no more often than one would', () => {
    const schedule = constantArrivals(10_000, 1000, 1000);
    expect([0, 1].map(worker => wakesOf(schedule, worker, 2).length)).toEqual([1001, 1000]);
  });

  it('hands slow arrivals round one by one', () => {
    const schedule = constantArrivals(30, 1000, 1000);
    expect([0, 1, 2].map(worker => wakesOf(schedule, worker, 3).length)).toEqual([11, 10, 10]);
  });

  it('is over at once where nothing is due', () => {
    expect(wakesOf(rampingArrivals(0, 1000, []), 0, 2)).toEqual([]);
  });
});

it('counts what is due by a moment, itself included', () => {
  fc.assert(
    fc.property(anySchedule, fc.double({min: -5, max: 250, noNaN: true}), (schedule, nowMs) => {
      let counted = 0;
      while (schedule.dueMs(counted) <= nowMs) counted++;
      expect(arrivalsDueBy(schedule, nowMs)).toBe(counted);
    }),
  );
});

it('spreads the users of all scenarios over the workers', () => {
  const sharesOf = (users: number[], worker: number, count: number) =>
    workerShares(users, worker, count).map((share, at) => shareOfCount(users[at] ?? 0, share));
  expect([0, 1].map(worker => sharesOf([1, 1], worker, 2))).toEqual([
    [1, 0],
    [0, 1],
  ]);
  const users = fc.array(fc.nat(9), {maxLength: 6});
  fc.assert(
    fc.property(users, fc.integer({min: 1, max: 4}), (all, count) => {
      const shares = Array.from({length: count}, (_, worker) => sharesOf(all, worker, count));
      for (const [at, total] of all.entries())
        expect(shares.reduce((sum, each) => sum + (each[at] ?? 0), 0)).toBe(total);
      const totals = shares.map(each => each.reduce((sum, share) => sum + share, 0));
      expect(Math.max(...totals) - Math.min(...totals)).toBeLessThanOrEqual(1);
    }),
  );
});

describe('vusAt', () => {
  const stages = [stage(1000, 10), stage(1000, 10), stage(500, 0)];
  it.each([
    [0, 0],
    [99, 0],
    [100, 1],
    [999, 9],
    [1000, 10],
    [1500, 10],
    [2000, 10],
    [2049, 10],
    [2050, 9],
    [2499, 1],
    [2500, 0],
    [9000, 0],
  ])('after %d ms wants %d', (elapsedMs, expected) => {
    expect(vusAt(0, stages, elapsedMs)).toBe(expected);
  });

  it('jumps in a stage of no duration', () => {
    expect(vusAt(1, [stage(0, 50), stage(1000, 50)], 0)).toBe(50);
  });

  it('changes exactly at the steps', () => {
    const arbitrary = fc.array(
      fc.record({
        durationMs: fc.integer({min: 1, max: 3000}),
        target: fc.integer({min: 0, max: 20}),
      }),
      {minLength: 1, maxLength: 4},
    );
    fc.assert(
      fc.property(fc.integer({min: 0, max: 20}), arbitrary, (start, list) => {
        for (const step of vuSteps(start, list)) {
          // Steps that fall together leave the last one's number.
          expect(Math.abs(vusAt(start, list, step.atMs) - step.vus)).toBeLessThanOrEqual(1);
        }
        expect(vuSteps(start, list).at(-1)?.vus).toBe(list.at(-1)?.target ?? start);
      }),
    );
  });
});

it('shares of a count add up and differ by at most one', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({min: 1, max: 16}), (total, workers) => {
      const shares = Array.from({length: workers}, (_, worker) =>
        shareOfCount(total, {index: worker, count: workers}),
      );
      expect(shares.reduce((sum, each) => sum + each, 0)).toBe(total);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});
