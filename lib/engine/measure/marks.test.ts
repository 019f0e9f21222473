import {describe, expect, it} from 'vitest';
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
