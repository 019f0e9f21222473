import {expect, it} from 'vitest';
import type {ThreadClock} from '../../../core/clock.ts';
import {ManualClock} from '../../../core/manual-clock.ts';
import {LatencyCounts} from '../../../record/histogram/latency-counts.ts';
import {readScenario} from '../../options/read-options.ts';
import {constantArrivals} from '../../schedules.ts';
import type {Vu} from '../vu.ts';
import {VuPool} from '../vu.ts';
import {noIterations} from '../vu-host.ts';
import {arrivalRate} from './arrival-rate.ts';
import {RunningScenario} from './running-scenario.ts';
import {ScenarioClaims, sharedClaims} from './scenario-claims.ts';

/** A VU whose iteration takes no time, or none that ends. */
const vu = (iterate: () => Promise<'completed'>) =>
  ({
    iterate,
    enter: () => undefined,
    scenario: null,
    scope: {heldBack: false, waitedMs: 0},
  }) as unknown as Vu;

interface Begun {
  readonly lateness: LatencyCounts;
  readonly ended: Promise<void>;
}

/** Begins 100 arrivals a second for one second. */
function begin(
  clock: ThreadClock,
  vus: number,
  iterate: Vu['iterate'],
  {
    claims = new ScenarioClaims(sharedClaims(1), 0),
    share = {index: 0, count: 1},
    isCompiling = false,
  } = {},
): Begun {
  const lateness = new LatencyCounts();
  const parts = {
    ...{clock, lateness, claims, share},
    pool: new VuPool(() => vu(iterate as never), vus, vus, claims),
    counts: noIterations(),
    onDropped: () => undefined,
    tellOthers: () => undefined,
    isCompiling: () => isCompiling,
  };
  const fields = {rate: 100, duration: '1s', preAllocatedVUs: vus, maxVUs: vus * share.count};
  const plan = readScenario('s', {executor: 'constant-arrival-rate', ...fields});
  const run = new RunningScenario(plan, parts, clock.monotonicMs());
  return {lateness, ended: arrivalRate(run, constantArrivals(100, 1000, 1000), 'queue')};
}

const settled = () => new Promise(resolve => setImmediate(resolve));

/** In a thread that is busy with something else from the first arrival on. */
async function latenessAfterStall(stallMs: number, vus: number, iterate: Vu['iterate']) {
  const clock = new ManualClock();
  const {lateness} = begin(clock, vus, iterate);
  clock.advance(stallMs);
  await settled();
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

it('starts what fell due when an iteration ends, if the alarm for it is late', async () => {
  let nowMs = 0;
  const clock: ThreadClock = {
    wallMs: () => nowMs,
    monotonicMs: () => nowMs,
    epochMs: () => nowMs,
    schedule: () => () => undefined,
    nextTurn: setImmediate,
  };
  const ends: (() => void)[] = [];
  const iterate = () =>
    new Promise<'completed'>(resolve => {
      ends.push(() => resolve('completed'));
    });
  const {lateness} = begin(clock, 5, iterate);
  const startedAfterAnEndAt = async (atMs: number) => {
    nowMs = atMs;
    ends.shift()?.();
    await settled();
    return lateness.count;
  };
  // Due at 0, 10, 20 and 30 ms: at 25 ms two more are started, and at 29 ms none.
  expect(await startedAfterAnEndAt(25)).toBe(3);
  expect(await startedAfterAnEndAt(29)).toBe(3);
  expect(await startedAfterAnEndAt(30)).toBe(4);
});

it('starts what fell due until the end, though the thread wakes after it', async () => {
  const clock = new ManualClock();
  const {lateness} = begin(clock, 200, never);
  clock.advance(3000);
  await settled();
  expect(lateness.count).toBe(101);
});

it('does not charge the generator with an arrival that waited for a user in another worker', async () => {
  const clock = new ManualClock();
  const claims = new ScenarioClaims(sharedClaims(1), 0);
  const ends: (() => void)[] = [];
  const untilEnded = () =>
    new Promise<'completed'>(resolve => ends.push(() => resolve('completed')));
  const one = begin(clock, 1, never, {claims, share: {index: 0, count: 2}});
  const other = begin(clock, 1, untilEnded, {claims, share: {index: 1, count: 2}});
  clock.advance(0);
  await settled();
  // The first two arrivals take the two users; the third is due at 20 ms, when only the first worker wakes.
  for (let ms = 0; ms < 29; ms++) {
    clock.advance(1);
    await settled();
  }
  ends.shift()?.();
  await settled();
  expect(ends).toHaveLength(1);
  expect(Math.max(one.lateness.max, other.lateness.max)).toBe(0);
});

it('ends where another worker has taken all of it meanwhile', async () => {
  const clock = new ManualClock();
  const claims = new ScenarioClaims(sharedClaims(1), 0);
  claims.claimArrivals(0, 101);
  const {lateness, ended} = begin(clock, 5, never, {claims});
  // One long wait, as of a thread that gets no processor.
  clock.advance(3000);
  await settled();
  clock.advance(1);
  await ended;
  expect(lateness.count).toBe(0);
});

it.each([
  ['from when it was due', false, 490],
  ['from its start while the generator compiles', true, 0],
])('an arrival that the generator starts late counts %s', async (_, isCompiling, latestMs) => {
  const clock = new ManualClock();
  const countedMs: number[] = [];
  const iterate = (_: number, lateMs: number) => {
    countedMs.push(lateMs);
    return never();
  };
  begin(clock, 100, iterate, {isCompiling});
  clock.advance(500);
  await settled();
  expect(countedMs).toHaveLength(51);
  expect(Math.max(...countedMs)).toBe(latestMs);
});

it('an arrival that waits for a user counts from when it was due, also while the generator compiles', async () => {
  const clock = new ManualClock();
  const countedMs: number[] = [];
  const ends: (() => void)[] = [];
  const iterate = (_: number, lateMs: number) => {
    countedMs.push(lateMs);
    return new Promise<'completed'>(resolve => ends.push(() => resolve('completed')));
  };
  begin(clock, 1, iterate, {isCompiling: true});
  for (let count = 0; count < 3; count++) {
    clock.advance(100);
    await settled();
    ends.shift()?.();
    await settled();
  }
  // Due at 0, 10 and 20 ms: the user was free at once, and at 100 and 200 ms.
  expect(countedMs.slice(0, 3)).toEqual([0, 90, 180]);
});
