import {expect, it} from 'vitest';
import {ElementTally} from './element-tally.ts';

it('counts by process and element, and gives each count away once', () => {
  const tally = new ElementTally();
  tally.count('order', 'pack', 'activated', 2);
  tally.count('order', 'pack', 'completed', 1);
  tally.count('refund', 'pack', 'failed', 1);
  const first = [
    {process: 'order', element: 'pack', activated: 2, completed: 1, failed: 0},
    {process: 'refund', element: 'pack', activated: 0, completed: 0, failed: 1},
  ];
  expect(tally.take()).toEqual(first);
  expect(tally.take()).toEqual([]);
  tally.count('order', 'pack', 'failed', 3);
  expect(tally.take()).toEqual([
    {process: 'order', element: 'pack', activated: 0, completed: 0, failed: 3},
  ]);
});

it('adds up what others counted', () => {
  const sum = new ElementTally();
  const counts = {process: 'order', element: '__proto__', activated: 3, completed: 2, failed: 1};
  sum.add(counts);
  sum.add(counts);
  expect(sum.take()).toEqual([{...counts, activated: 6, completed: 4, failed: 2}]);
});

it('does not grow with ids that are made up, and says so', () => {
  const tally = new ElementTally();
  for (let at = 0; at < 1000; at++) tally.count('order', `element-${at}`, 'activated', 1);
  expect(tally.overflowed).toBe(false);
  for (let at = 0; at < 5000; at++) tally.count(`order-${at}`, 'made-up', 'activated', 1);
  tally.count('order', 'element-7', 'activated', 1);
  expect(tally.overflowed).toBe(true);
  expect(tally.take()).toHaveLength(1000);
});
