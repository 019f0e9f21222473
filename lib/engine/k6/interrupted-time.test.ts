import {expect, it} from 'vitest';
import {readOptions} from '../options/read-options.ts';
import {interruptedMsMin} from './interrupted-time.ts';

const vus = (gracefulStop: string) => ({
  executor: 'constant-vus',
  vus: 10,
  duration: '10s',
  gracefulStop,
});
const rate = (gracefulStop: string) => ({
  ...{executor: 'constant-arrival-rate', rate: 50, duration: '10s', gracefulStop},
  preAllocatedVUs: 500,
});
const ramp = {
  ...{executor: 'ramping-vus', startVUs: 0, gracefulStop: '0s'},
  stages: [{duration: '10s', target: 20}],
};

it.each([
  ['none was interrupted', vus('3s'), {interrupted: 0, busyMs: 0}, 0],
  ['each ran for the graceful stop', vus('3s'), {interrupted: 10, busyMs: 95_000}, 30_000],
  ['users that are missing from a loop', vus('0s'), {interrupted: 10, busyMs: 30_000}, 70_000],
  ["the engine's own time between iterations", vus('0s'), {interrupted: 10, busyMs: 85_000}, 0],
  [
    'as many as arrive in 7 s, 3.5 s old in the mean',
    rate('0s'),
    {interrupted: 350, busyMs: 800},
    1_225_000,
  ],
  ['those that are on their way anyway', rate('0s'), {interrupted: 1, busyMs: 9000}, 10],
])('%s', (_, scenario, seen, expected) => {
  const plan = readOptions({scenarios: {only: scenario}});
  expect(interruptedMsMin(plan, {...seen, durationMs: 10_000})).toBe(expected);
});

it('follows the users of a ramp', () => {
  const plan = readOptions({scenarios: {only: ramp}});
  const seen = {interrupted: 9, busyMs: 0, durationMs: 10_000};
  // Half of 20 users over 10 s.
  expect(interruptedMsMin(plan, seen) / 100_000).toBeCloseTo(0.95, 1);
});
