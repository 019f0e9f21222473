import {expect, it} from 'vitest';
import {addTime, type ElementCounts, ElementTally, noCounts} from './element-tally.ts';

function add(
  tally: ElementTally,
  process: string,
  element: string,
  counts: Partial<ElementCounts>,
): void {
  tally.add({...noCounts(process, element), ...counts});
}

it('counts by process and element, and gives each count away once', () => {
  const tally = new ElementTally();
  add(tally, 'order', 'pack', {activated: 2});
  add(tally, 'order', 'pack', {completed: 1});
  add(tally, 'refund', 'pack', {failed: 1});
  const first = [
    {...noCounts('order', 'pack'), activated: 2, completed: 1},
    {...noCounts('refund', 'pack'), failed: 1},
  ];
  expect(tally.take()).toEqual(first);
  expect(tally.take()).toEqual([]);
  add(tally, 'order', 'pack', {failed: 3});
  expect(tally.take()).toEqual([{...noCounts('order', 'pack'), failed: 3}]);
});

it('hands out counts that stay good', () => {
  const tally = new ElementTally();
  const pack = tally.of('order', 'pack') as ElementCounts;
  pack.completed++;
  expect(tally.take()).toHaveLength(1);
  pack.failed++;
  expect(tally.of('order', 'pack')).toBe(pack);
  expect(tally.take()).toMatchObject([{element: 'pack', completed: 0, failed: 1}]);
});

it('adds up what others counted', () => {
  const sum = new ElementTally();
  const counts = {...noCounts('order', '__proto__'), activated: 3, completed: 2, failed: 1};
  addTime(counts, 'waitingMs', 5);
  addTime(counts, 'waitingMs', 7);
  sum.add(counts);
  sum.add(counts);
  // Sums are added up, the longest is the longer of both.
  expect(sum.take()).toEqual([
    {...counts, activated: 6, completed: 4, failed: 2, waits: 4, waitingMs: 24, waitingMsMax: 7},
  ]);
});

it('does not grow with ids that are made up, and says so', () => {
  const tally = new ElementTally();
  for (let at = 0; at < 1000; at++) add(tally, 'order', `element-${at}`, {activated: 1});
  expect(tally.overflowed).toBe(false);
  for (let at = 0; at < 5000; at++) add(tally, `order-${at}`, 'made-up', {activated: 1});
  add(tally, 'order', 'element-7', {activated: 1});
  expect(tally.overflowed).toBe(true);
  expect(tally.take()).toHaveLength(1000);
});
