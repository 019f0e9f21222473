import {expect, it} from 'vitest';
import {K6Health, type WatchedProcess} from './k6-process.ts';

const CORES = 2;

/** A run in which k6 used so many cores in each second. */
function watched(coresUsed: readonly number[], processes = 1): K6Health {
  let cpuSeconds = 0;
  let nowMs = 5000;
  const each: WatchedProcess = {
    cpuSeconds: () => cpuSeconds / processes,
    rssBytesMax: () => nowMs * 1000,
  };
  const all = Array.from({length: processes}, () => each);
  const health = new K6Health(all, () => nowMs, CORES);
  for (const used of coresUsed) {
    cpuSeconds += used;
    nowMs += 1000;
    health.sample();
  }
  return health;
}

const of = (busy: number, idle: number) => [
  ...[2, ...Array.from({length: busy}, () => 1.95)],
  ...[...Array.from({length: idle}, () => 0.5), 2],
];

it.each([
  ['hardly used', of(0, 20), true],
  ['busy in a tenth of the seconds', of(2, 18), true],
  ['busy in more than a tenth of them, and idle on the whole', of(3, 17), false],
  ['busy in one of two seconds', of(1, 1), true],
  ['too short to tell', [2, 2], true],
])('a machine that k6 left %s', (_, coresUsed, valid) => {
  const health = watched(coresUsed);
  expect(health.validity().valid).toBe(valid);
  if (valid) return;
  expect(health.validity().reasons[0]).toMatch(/^k6 used more than 95 % of 2 cores in 3 of 20 /);
});

it('adds up what its processes used, and the most that they held', () => {
  const {seconds, cpuSeconds, rssBytesMax} = watched([1, 0.5], 2).health();
  expect(seconds.map(each => each.cpuCores)).toEqual([1, 0.5]);
  expect(cpuSeconds).toBe(1.5);
  expect(rssBytesMax).toBe(2 * 7000 * 1000);
});

it('keeps the last figures of a process that has ended', () => {
  let used: number | null = 3;
  const health = new K6Health([{cpuSeconds: () => used, rssBytesMax: () => used}], () => 1, CORES);
  health.sample();
  used = null;
  health.sample();
  expect(health.health()).toMatchObject({cpuSeconds: 3, rssBytesMax: 3});
});
