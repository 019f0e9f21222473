import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {criticalDifference, rankSumPGreater, shiftEstimate, shiftInterval} from './rank-sum.ts';

/** Every choice of `size` out of the values: the chosen and the rest. */
function* deals(values: readonly number[], size: number): Generator<[number[], number[]]> {
  for (let bits = 0; bits < 2 ** values.length; bits++) {
    const chosen = values.filter((_, at) => (bits >> at) & 1);
    if (chosen.length === size) yield [values.filter((_, at) => !((bits >> at) & 1)), chosen];
  }
}

function wins(first: readonly number[], second: readonly number[]): number {
  return second.reduce(
    (sum, one) =>
      sum + first.reduce((part, two) => part + (one > two ? 1 : one === two ? 0.5 : 0), 0),
    0,
  );
}

describe('the rank-sum test', () => {
  // Mann and Whitney's critical values of U, two-sided, as textbooks print them.
  it.each([
    [0.025, {5: 2, 6: 5, 7: 8, 8: 13, 9: 17, 10: 23, 12: 37, 20: 127}],
    [0.005, {5: 0, 6: 2, 7: 4, 8: 7, 9: 11, 10: 16, 20: 105}],
  ])('has the critical values of the published table at %d', (level, table) => {
    const sizes = Object.keys(table).map(Number);
    const ours = sizes.map(size => [size, criticalDifference(size, size, level)]);
    expect(Object.fromEntries(ours)).toEqual(table);
  });

  it('gives what dealing the values in every way gives, ties included', () => {
    const values = fc.array(fc.integer({min: 0, max: 5}), {minLength: 3, maxLength: 8});
    fc.assert(
      fc.property(values, fc.nat(), fc.nat(), (deck, sizePick, dealPick) => {
        const size = 1 + (sizePick % (deck.length - 1));
        const all = [...deals(deck, size)];
        const [first, second] = all[dealPick % all.length] as [number[], number[]];
        const observed = wins(first, second);
        const asGreat = all.filter(([one, two]) => wins(one, two) >= observed).length;
        expect(rankSumPGreater(first, second)).toBeCloseTo(asGreat / all.length, 12);
      }),
      {seed: 7, numRuns: 60},
    );
  });

  it('refuses an empty set', () => {
    expect(() => rankSumPGreater([], [1])).toThrow(RangeError);
  });
});

describe('the shift', () => {
  it('is estimated by the median difference', () => {
    expect(shiftEstimate([1, 2, 3], [11, 12, 14])).toBe(10);
  });

  it('lies in its interval as often as it says', () => {
    const values = Array.from({length: 8}, (_, at) => at ** 1.5);
    const all = [...deals(values, 4)];
    for (const level of [0.02, 0.05, 0.1]) {
      const below = all.filter(([one, two]) => shiftInterval(one, two, level).low > 0).length;
      const above = all.filter(([one, two]) => shiftInterval(one, two, level).high < 0).length;
      expect(below).toBeLessThanOrEqual(level * all.length);
      expect(above).toBe(below);
    }
  });

  it('is not bounded where so few values cannot', () => {
    expect(shiftInterval([1, 2], [3, 4], 0.01).low).toBe(Number.NEGATIVE_INFINITY);
  });
});
