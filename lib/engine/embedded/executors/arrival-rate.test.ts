import {expect, it} from 'vitest';
import {ManualClock} from '../../../core/manual-clock.ts';
import {LatencyCounts} from '../../measure/latency-counts.ts';
import {readScenario} from '../../options/read-scenario.ts';
import {constantArrivals} from '../../scheduling/arrivals.ts';
import {RunningScenario} from '../running-scenario.ts';
import type {Vu} from '../vu.ts';
import {VuPool} from '../vu-pool.ts';
import {arrivalRate} from './arrival-rate.ts';

/** A VU whose iteration takes no time, or none that ends. */
const vu = (iterate: () => Promise<'completed'>) =>
  ({iterate, enter: () => undefined, scenario: null}) as unknown as Vu;

/** 100 arrivals a second for one second, in a thread that is busy with something else from the first on. */
async function latenessAfterStall(stallMs: number, vus: number, iterate: Vu['iterate']) {
  const clock = new ManualClock();
  const lateness = new LatencyCounts();
  const parts = {
    ...{clock, lateness, share: {index: 0, count: 1}},
    pool: new VuPool(() => vu(iterate as never), vus, vus),
    counts: {completed: 0, interrupted: 0, dropped: 0, late: 0, failed: 0},
    claim: () => 0,
    claimed: () => 0,
    onDropped: () => undefined,
  };
  const fields = {rate: 100, duration: '1s', preAllocatedVUs: vus, maxVUs: vus};
  const plan = readScenario('s', {executor: 'constant-arrival-rate', ...fields});
  const run = new RunningScenario(plan, parts, clock.monotonicMs());
  void arrivalRate(run, constantArrivals(100, 1000, 1000), 'queue');
  clock.advance(stallMs);
  await new Promise(resolve => setImmediate(resolve));
  return {count: lateness.count, latestMs: lateness.max / 1000};
}

const never = () => new Promise<never>(() => undefined);

it.each([
  // All arrivals of the stall are noticed late, by up to its length, whether or not a VU is free.
  [500, 100, 51],
  [500, 5, 51],
])('a stall of %i ms with %i VUs makes %i arrivals late', async (stallMs, vus, count) => {
  const seen = await latenessAfterStall(stallMs, vus, never);
  expect(seen.count).toBe(count);
  expect(seen.latestMs).toBeGreaterThan(stallMs - 20);
});
