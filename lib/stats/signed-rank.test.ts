import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {hodgesLehmann} from './order-statistics.ts';
import {criticalRankSum, signedRankInterval, signedRankTest} from './signed-rank.ts';

/** Every way to give signs to these sizes. */
function* signings(sizes: readonly number[]): Generator<number[]> {
  for (let bits = 0; bits < 2 ** sizes.length; bits++) {
    yield sizes.map((size, at) => ((bits >> at) & 1 ? size : -size));
  }
}

function rankSum(differences: readonly number[]): number {
  const sizes = differences.map(Math.abs);
  const rank = (size: number) =>
    sizes.filter(each => each < size).length + (sizes.filter(each => each === size).length + 1) / 2;
  return differences.reduce((sum, each) => sum + (each > 0 ? rank(each) : 0), 0);
}

const sizes = fc.array(fc.integer({min: 1, max: 6}), {minLength: 1, maxLength: 8});

describe('the signed-rank test', () => {
  // Wilcoxon and Wilcox 1964, "Some Rapid Approximate Statistical Procedures", as textbooks print it.
  it.each([
    [0.025, {6: 0, 7: 2, 8: 3, 9: 5, 10: 8, 11: 10, 12: 13, 13: 17, 14: 21, 15: 25, 20: 52}],
    [0.005, {8: 0, 9: 1, 10: 3, 11: 5, 12: 7, 13: 9, 14: 12, 15: 15, 20: 37}],
    [0.05, {5: 0, 6: 2, 7: 3, 8: 5, 9: 8, 10: 10, 11: 13, 12: 17, 15: 30, 20: 60}],
  ])('has the critical values of the published table at %d', (level, table) => {
    const counts = Object.keys(table).map(Number);
    const ours = Object.fromEntries(counts.map(count => [count, criticalRankSum(count, level)]));
    expect(ours).toEqual(table);
  });

  it('can show nothing with six differences at 1 %', () => {
    expect(criticalRankSum(6, 0.01)).toBeNull();
    expect(signedRankTest([1, 2, 3, 4, 5, 6]).pGreater).toBe(1 / 64);
  });

  it('gives what enumerating all signs gives, ties included', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (magnitudes, pick) => {
        const all = [...signings(magnitudes)];
        const observed = all[pick % all.length] as number[];
        const sum = rankSum(observed);
        const sums = all.map(rankSum);
        const share = (count: number) => count / all.length;
        const test = signedRankTest(observed);
        expect(test.positiveRanks).toBe(sum);
        expect(test.pGreater).toBe(share(sums.filter(each => each >= sum).length));
        expect(test.pLess).toBe(share(sums.filter(each => each <= sum).length));
      }),
      {seed: 7, numRuns: 60},
    );
  });

  it('omits differences of zero', () => {
    expect(signedRankTest([0, 3, -1, 0, 2])).toEqual(signedRankTest([3, -1, 2]));
    expect(signedRankTest([0, 0])).toMatchObject({count: 0, pGreater: 1, pLess: 1});
  });

  it('refuses more than can be counted exactly', () => {
    expect(() => signedRankTest(Array.from({length: 53}, (_, at) => at + 1))).toThrow(RangeError);
  });
});

describe('the signed-rank interval', () => {
  it('covers the centre as often as it says, whatever the sizes, ties included', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(0.01, 0.025, 0.05, 0.1), (magnitudes, level) => {
        const all = [...signings(magnitudes)];
        const missed = (miss: (values: number[]) => boolean) => all.filter(miss).length;
        expect(missed(each => signedRankInterval(each, level).low > 0)).toBeLessThanOrEqual(
          level * all.length,
        );
        expect(missed(each => signedRankInterval(each, level).high < 0)).toBeLessThanOrEqual(
          level * all.length,
        );
      }),
      {seed: 8, numRuns: 60},
    );
  });

  it('contains the estimate, and moves with the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({min: -1, max: 1, noNaN: true}), {minLength: 8, maxLength: 14}),
        fc.double({min: -5, max: 5, noNaN: true}),
        (values, shift) => {
          const {low, high} = signedRankInterval(values, 0.025);
          const centre = hodgesLehmann(values);
          expect(low).toBeLessThanOrEqual(centre);
          expect(high).toBeGreaterThanOrEqual(centre);
          const moved = signedRankInterval(
            values.map(each => each + shift),
            0.025,
          );
          expect(moved.low).toBeCloseTo(low + shift, 9);
          expect(moved.high).toBeCloseTo(high + shift, 9);
        },
      ),
      {seed: 9},
    );
  });

  // Hollander, Wolfe and Chicken, example 3.3 (depression scale): the estimate and 96 % interval.
  it('gives the published estimate and interval of the depression scale', () => {
    const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const differences = after.map((each, at) => each - (before[at] as number));
    expect(hodgesLehmann(differences)).toBeCloseTo(-0.46, 2);
    const {low, high} = signedRankInterval(differences, 0.02);
    expect(low).toBeCloseTo(-0.786, 3);
    expect(high).toBeCloseTo(-0.01, 3);
    expect(signedRankTest(differences).pLess).toBeCloseTo(0.0195, 4);
  });

  it('bounds nothing where so few values cannot', () => {
    const {low, high} = signedRankInterval([1, 2, 3], 0.01);
    expect([low, high]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});
