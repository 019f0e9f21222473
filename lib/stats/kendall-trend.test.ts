import {describe, expect, it} from 'vitest';
import {normalDraw, seededRandom} from '../core/random.ts';
import {kendallTrend, normalTail, slopeInterval} from './kendall-trend.ts';

/** All orders of 0 to size - 1. */
function permutations(size: number): number[][] {
  if (size === 0) return [[]];
  return permutations(size - 1).flatMap(order =>
    Array.from({length: size}, (_, at) => [...order.slice(0, at), size - 1, ...order.slice(at)]),
  );
}

/** A series of `size` values with the given score: ascending, but for so many neighbours turned round. */
function seriesOf(size: number, score: number): number[] {
  const values = Array.from({length: size}, (_, at) => at);
  let inversions = ((size * (size - 1)) / 2 - score) / 2;
  for (let round = 0; inversions > 0 && round < size; round++)
    for (let at = 0; at + 1 < size && inversions > 0; at++) {
      const [one, other] = [values[at] as number, values[at + 1] as number];
      if (one > other) continue;
      [values[at], values[at + 1]] = [other, one];
      inversions--;
    }
  return values;
}

describe('kendallTrend', () => {
  it.each([4, 5, 6, 7])('is exact: every order of %d values', size => {
    const scores = permutations(size).map(order => kendallTrend(order).score);
    for (const score of new Set(scores)) {
      const asHigh = scores.filter(each => each >= score).length / scores.length;
      expect(kendallTrend(seriesOf(size, score)).pRising).toBeCloseTo(asHigh, 12);
    }
  });

  // Kendall's table of upper tails, as in Hollander, Wolfe, Nonparametric Statistical Methods, table A.30.
  it.each([
    [4, 6, 0.042],
    [5, 8, 0.042],
    [6, 11, 0.028],
    [7, 13, 0.035],
    [8, 16, 0.031],
    [9, 18, 0.038],
    [10, 21, 0.036],
    [10, 25, 0.014],
    [10, 29, 0.0046],
  ])('%d values with a score of %d', (size, score, p) => {
    expect(kendallTrend(seriesOf(size, score)).pRising).toBeCloseTo(p, 3);
  });

  it('tells how steep it is, and stands one outlier', () => {
    const {slope, pRising, pFalling} = kendallTrend([1, 2, 3, 400, 5, 6, 7, 8]);
    expect(slope).toBeCloseTo(1, 1);
    expect(pRising).toBeLessThan(0.01);
    expect(pFalling).toBeGreaterThan(0.99);
  });

  it('sees nothing in values that are all the same, and corrects for ties', () => {
    expect(kendallTrend([3, 3, 3, 3])).toMatchObject({score: 0, pRising: 1, slope: 0});
    expect(kendallTrend([1, 1, 2, 2, 3, 3, 4, 4]).pRising).toBeLessThan(0.01);
  });
});

describe('slopeInterval', () => {
  it('holds the slope of noisy series in about 95 of a hundred', () => {
    let held = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed);
      const values = Array.from({length: 24}, (_, at) => 0.3 * at + normalDraw(random));
      const {low, high} = slopeInterval(values);
      if (low <= 0.3 && high >= 0.3) held++;
    }
    expect(held).toBeGreaterThanOrEqual(183);
    expect(held).toBeLessThanOrEqual(199);
  });

  it('is around the slope of Theil and Sen', () => {
    const values = [2, 4, 3, 6, 7, 9, 8, 12, 11, 14];
    const {low, high} = slopeInterval(values);
    const {slope} = kendallTrend(values);
    expect(low).toBeLessThan(slope);
    expect(high).toBeGreaterThan(slope);
  });
});

describe('normalTail', () => {
  it.each([
    [0, 0.5],
    [1, 0.1586553],
    [1.959964, 0.025],
    [-1.644854, 0.95],
    [3.090232, 0.001],
  ])('beyond %d', (z, p) => expect(normalTail(z)).toBeCloseTo(p, 6));
});
