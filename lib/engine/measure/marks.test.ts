import {describe, expect, it} from 'vitest';
import {normalDraw, type Random, seededRandom} from '../../core/random.ts';
import {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import {noRequests} from '../../record/load-result.ts';
import {steadyFrom} from '../../stats/steady-state.ts';
import {readOptions} from '../options/read-options.ts';
import {marksOf, warmUpOf, warmUpSeconds} from './marks.ts';
import {RunTotals} from './operation-totals.ts';

const CONSTANT = readOptions({vus: 10, duration: '30s'});
const RAMP = readOptions({stages: [{duration: '30s', target: 10}]});

/** A run in which every second saw a hundred answers, all of the given latency. */
function run(latenciesUs: readonly number[]): RunTotals {
  const totals = new RunTotals();
  latenciesUs.forEach((latencyUs, second) => {
    const counts = new LatencyCounts();
    counts.recordMany(latencyUs, 100);
    const sparse = counts.take();
    const requests = {...noRequests(), total: 100, ok: 100};
    const operation = 'createProcessInstance';
    totals.add(second, {
      ...{operation, requests, byStatus: {200: 100}, byError: {}},
      ...{response: sparse, service: sparse, timedOut: null},
    });
  });
  totals.closeSeconds(Number.POSITIVE_INFINITY);
  return totals;
}

/** Noise that repeats: latencies never agree to the microsecond. */
const steady = (length: number) => Array.from({length}, (_, at) => 1000 + ((at * 7) % 11));

describe('warm-up', () => {
  const warming = [9000, 4000, 1900, ...steady(27)];

  it('ends where latencies settle', () => {
    const seconds = warmUpSeconds(CONSTANT, run(warming).medianUsPerSecond(), steadyFrom);
    // The rule may give away a steady second.
    expect([3, 4]).toContain(seconds);
  });

  it('is nothing where they were settled from the start', () => {
    expect(warmUpSeconds(CONSTANT, run(steady(30)).medianUsPerSecond(), steadyFrom)).toBe(0);
  });

  /** An autoregressive log-normal series, some of whose seconds are spikes. */
  function steadySeries(random: Random, {seconds, scatter, correlation, spikes}: SeriesShape) {
    let at = normalDraw(random);
    return Array.from({length: seconds}, () => {
      at = correlation * at + Math.sqrt(1 - correlation ** 2) * normalDraw(random);
      return 5000 * Math.exp(scatter * at) * (random.fraction() < spikes ? 3 : 1);
    });
  }

  interface SeriesShape {
    readonly seconds: number;
    /** Standard deviation of the logarithm. */
    readonly scatter: number;
    /** Of a second with the one before it. */
    readonly correlation: number;
    /** Share of the seconds that take three times as long. */
    readonly spikes: number;
  }

  const shapes = [10, 15, 30, 60, 120].flatMap(seconds =>
    [
      [0.05, 0, 0],
      [0.2, 0, 0],
      [0.4, 0.5, 0],
      [0.3, 0.8, 0],
      [0.3, 0.95, 0],
      [0.1, 0, 0.03],
      [0.05, 0.5, 0.1],
    ].map(([scatter = 0, correlation = 0, spikes = 0]) => ({
      ...{seconds, scatter, correlation, spikes},
    })),
  );

  it.each(shapes)('is cut from at most one in a hundred steady series: %o', shape => {
    const random = seededRandom(5);
    const runs = 1000;
    let cut = 0;
    for (let count = 0; count < runs; count++)
      if (warmUpSeconds(CONSTANT, steadySeries(random, shape), steadyFrom) > 0) cut++;
    expect(cut / runs).toBeLessThanOrEqual(0.01);
  });

  it.each([
    ['twice as slow, for two seconds', 30, 0.05, 2, 2],
    ['five times as slow, for a second', 30, 0.1, 5, 1],
    ['three times as slow, for three seconds', 60, 0.1, 3, 3],
  ])('is found where the start is %s', (_, seconds, scatter, factor, decaySeconds) => {
    const random = seededRandom(6);
    const warming = () =>
      steadySeries(random, {seconds, scatter, correlation: 0.3, spikes: 0}).map(
        (each, second) => each * (1 + (factor - 1) * Math.exp(-second / decaySeconds)),
      );
    const runs = Array.from({length: 300}, warming);
    // What remains when the test's own cut lies in the first fifth: later ones are behaviour.
    const possible = runs.filter(each => {
      const {index, reached} = steadyFrom(each);
      return reached && index >= 2 && index <= seconds / 5;
    });
    const found = possible.filter(each => warmUpSeconds(CONSTANT, each, steadyFrom) > 0);
    expect(possible.length).toBeGreaterThan(100);
    expect(found.length / possible.length).toBeGreaterThan(0.95);
  });

  it('is no single slow second', () => {
    expect(warmUpSeconds(CONSTANT, [9000, ...steady(29)], steadyFrom)).toBe(0);
  });

  it('is not looked for in a ramp, nor in a run of a few seconds', () => {
    expect(warmUpSeconds(RAMP, run(warming).medianUsPerSecond(), steadyFrom)).toBe(0);
    expect(warmUpSeconds(CONSTANT, run(warming.slice(0, 9)).medianUsPerSecond(), steadyFrom)).toBe(
      0,
    );
  });

  it('never takes away more than a fifth: a stall at four of ten seconds is behaviour', () => {
    const stalled = [...steady(4), 900_000, 800_000, ...steady(4)];
    expect(warmUpSeconds(CONSTANT, run(stalled).medianUsPerSecond(), steadyFrom)).toBe(0);
    expect(
      warmUpSeconds(CONSTANT, run([900_000, 800_000, ...steady(8)]).medianUsPerSecond(), () => ({
        index: 3,
        reached: true,
      })),
    ).toBe(0);
  });

  it('is not in the percentiles, and still in the counts and the seconds', () => {
    const totals = run(warming);
    const [whole] = run(warming).finish();
    const [rest] = totals.finish(3);
    expect(whole?.responseTime).toMatchObject({count: 3000, latencyUsMax: 9000});
    expect(rest?.responseTime).toMatchObject({count: 2700, latencyUsMax: 1010});
    expect(rest?.serviceTime.count).toBe(2700);
    expect(rest?.requests.total).toBe(3000);
    expect(totals.entries().seconds).toHaveLength(30);
  });

  it('is shown by a mark, before the stages', () => {
    expect(marksOf(CONSTANT, 0)).toEqual({});
    expect(marksOf(CONSTANT, 3).marks).toMatchObject([
      {second: 0, untilSecond: 3, kind: 'warm-up'},
    ]);
    expect(marksOf(RAMP, 0).marks).toMatchObject([{kind: 'stage', label: 'to 10 VUs'}]);
  });

  it('is what the run asked for, where it gave a number', () => {
    expect(warmUpOf(5, RAMP, [])).toBe(5);
    expect(warmUpOf(undefined, CONSTANT, run(warming).medianUsPerSecond())).toBe(0);
  });
});
