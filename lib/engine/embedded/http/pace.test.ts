import {expect, it} from 'vitest';
import {Pace} from './network.ts';

it('hands out moments that are apart, to all threads from one memory', () => {
  const shared = new SharedArrayBuffer(8);
  let nowMs = 1000;
  const [one, other] = [new Pace(shared, 10, () => nowMs), new Pace(shared, 10, () => nowMs)];
  expect([one.claimMs(), other.claimMs(), one.claimMs()]).toEqual([0, 100, 200]);
  nowMs += 250;
  expect(other.claimMs()).toBe(50);
});

it('does not make up for moments that were not used', () => {
  let nowMs = 0;
  const pace = new Pace(new SharedArrayBuffer(8), 10, () => nowMs);
  pace.claimMs();
  nowMs = 60_000;
  expect([pace.claimMs(), pace.claimMs()]).toEqual([0, 100]);
});
