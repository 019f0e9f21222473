import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  ArrivalShare,
  type Arrivals,
  BURST_MS,
  constantArrivals,
  rampingArrivals,
  shareOfCount,
  vuSteps,
  vusAt,
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

/** What a worker starts, by the moment at which it wakes for it. */
function wakesOf(share: ArrivalShare): number[][] {
  const wakes: number[][] = [];
  while (share.dueMs < Number.POSITIVE_INFINITY) {
    const {burstEndMs} = share;
    const burst: number[] = [];
    for (; share.dueMs <= burstEndMs; share.advance()) burst.push(share.dueMs);
    wakes.push(burst);
  }
  return wakes;
}

describe('ArrivalShare', () => {
  const anySchedule = fc.oneof(
    fc.integer({min: 1, max: 20_000}).map(rate => constantArrivals(rate, 1000, 200)),
    fc
      .tuple(fc.nat(5000), fc.nat(5000))
      .map(([from, to]) => rampingArrivals(from, 1000, [stage(100, to), stage(100, from)])),
  );

  it('splits a schedule without losing or doubling an arrival', () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({min: 1, max: 5}), (whole, count) => {
        const workers = Array.from({length: count}, (_, worker) => worker);
        const due = workers
          .flatMap(worker => wakesOf(new ArrivalShare(whole, worker, count)).flat())
          .sort((a, b) => a - b);
        const all: number[] = [];
        for (let at = 0; whole.dueMs(at) < Number.POSITIVE_INFINITY; at++)
          all.push(whole.dueMs(at));
        expect(due).toEqual(all);
      }),
      {numRuns: 50},
    );
  });

  it('has the workers wake no more often than one would, and starts nothing later for it', () => {
    const whole = constantArrivals(10_000, 1000, 1000);
    const alone = wakesOf(new ArrivalShare(whole, 0, 1));
    const both = [0, 1].map(worker => wakesOf(new ArrivalShare(whole, worker, 2)));
    expect(both.flat().sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(alone);
    expect(both.map(each => each.length)).toEqual([1001, 1000]);
    for (const burst of alone) expect((burst.at(-1) ?? 0) - (burst[0] ?? 0)).toBeLessThan(BURST_MS);
  });

  it('hands slow arrivals round one by one', () => {
    const whole = constantArrivals(30, 1000, 1000);
    const shares = [0, 1, 2].map(worker => new ArrivalShare(whole, worker, 3));
    expect(shares.map(share => wakesOf(share).length)).toEqual([11, 10, 10]);
  });

  it('is over at once where nothing is due', () => {
    expect(new ArrivalShare(rampingArrivals(0, 1000, []), 0, 2).burstEndMs).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
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
        shareOfCount(total, worker, workers),
      );
      expect(shares.reduce((sum, each) => sum + each, 0)).toBe(total);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});
