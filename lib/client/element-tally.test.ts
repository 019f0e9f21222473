import {expect, it} from 'vitest';
import {type ElementCounts, ElementTally} from './element-tally.ts';

function add(
  tally: ElementTally,
  process: string,
  element: string,
  counts: Partial<ElementCounts>,
): void {
  tally.add({process, element, activated: 0, completed: 0, failed: 0, ...counts});
}

it('counts by process and element, and gives each count away once', () => {
  const tally = new ElementTally();
  add(tally, 'order', 'pack', {activated: 2});
  add(tally, 'order', 'pack', {completed: 1});
  add(tally, 'refund', 'pack', {failed: 1});
  const first = [
    {process: 'order', element: 'pack', activated: 2, completed: 1, failed: 0},
    {process: 'refund', element: 'pack', activated: 0, completed: 0, failed: 1},
  ];
  expect(tally.take()).toEqual(first);
  expect(tally.take()).toEqual([]);
  add(tally, 'order', 'pack', {failed: 3});
  expect(tally.take()).toEqual([
    {process: 'order', element: 'pack', activated: 0, completed: 0, failed: 3},
  ]);
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
  const counts = {process: 'order', element: '__proto__', activated: 3, completed: 2, failed: 1};
  sum.add(counts);
  sum.add(counts);
  expect(sum.take()).toEqual([{...counts, activated: 6, completed: 4, failed: 2}]);
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
