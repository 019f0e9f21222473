import {doubledMidRanks, medianOfSorted} from './order-statistics.ts';
import type {Interval} from './signed-rank.ts';

/** The counts are floating-point numbers, which are precise enough for a test up to this many values. */
const COUNT_MAX = 100;

/**
 * The Wilcoxon rank-sum (Mann-Whitney) test of two sets, exact, ties at their mean ranks.
 *
 * @returns the probability, if both sets had the same distribution, that `second` ranks at least as high
 * @throws RangeError for an empty set, or more than 100 values together
 * @see https://doi.org/10.1214/aoms/1177730491 Mann and Whitney 1947
 */
export function rankSumPGreater(first: readonly number[], second: readonly number[]): number {
  assertSizes(first.length, second.length);
  const ranks = doubledMidRanks([...first, ...second]);
  const observed = ranks.slice(first.length).reduce((sum, each) => sum + each, 0);
  const counts = rankSumCounts(ranks, second.length);
  let [above, all] = [0, 0];
  for (const [sum, count] of counts.entries()) {
    all += count;
    if (sum >= observed) above += count;
  }
  return above / all;
}

/** In how many ways `size` of the ranks give each sum. */
export function rankSumCounts(ranks: readonly number[], size: number): number[] {
  const most = ranks.reduce((sum, each) => sum + each, 0);
  const bySize = Array.from({length: size + 1}, () => new Array<number>(most + 1).fill(0));
  (bySize[0] as number[])[0] = 1;
  for (const rank of ranks) {
    for (let chosen = size; chosen >= 1; chosen--) {
      const into = bySize[chosen] as number[];
      const from = bySize[chosen - 1] as number[];
      for (let sum = most; sum >= rank; sum--) {
        into[sum] = (into[sum] ?? 0) + (from[sum - rank] ?? 0);
      }
    }
  }
  return bySize[size] as number[];
}

/** Every difference of a value of `second` to one of `first`, ascending. */
export function pairwiseDifferences(
  first: readonly number[],
  second: readonly number[],
): Float64Array {
  const all = second.flatMap(one => first.map(other => one - other));
  return Float64Array.from(all).sort();
}

/** The Hodges-Lehmann estimate of how far `second` lies above `first`: the median difference. */
export function shiftEstimate(first: readonly number[], second: readonly number[]): number {
  return medianOfSorted(pairwiseDifferences(first, second));
}

/**
 * The exact interval for how far `second` lies above `first`, by inverting the rank-sum test.
 *
 * @param level the greatest probability that the shift lies below it; the same above it
 */
export function shiftInterval(
  first: readonly number[],
  second: readonly number[],
  level: number,
): Interval {
  const outside = criticalDifference(first.length, second.length, level);
  if (outside === null) return {low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY};
  const sorted = pairwiseDifferences(first, second);
  return {
    low: sorted[outside] as number,
    high: sorted[sorted.length - 1 - outside] as number,
  };
}

/**
 * How many of the sorted differences between two sets lie outside the interval at this level: the
 * critical value of Mann and Whitney's U. Null when there are too few values for an interval.
 */
export function criticalDifference(first: number, second: number, level: number): number | null {
  assertSizes(first, second);
  const design = `${first} ${second} ${level}`;
  const kept = known.get(design);
  if (kept !== undefined) return kept;
  const outside = criticalOf(first, second, level);
  known.set(design, outside);
  return outside;
}

/** By the sizes of both sets and the level: a gate asks for the same again and again. */
const known = new Map<string, number | null>();

function criticalOf(first: number, second: number, level: number): number | null {
  const ranks = Array.from({length: first + second}, (_, at) => at + 1);
  const counts = rankSumCounts(ranks, second);
  const all = counts.reduce((sum, each) => sum + each, 0);
  const least = (second * (second + 1)) / 2;
  let seen = 0;
  const above = counts.findIndex(each => {
    seen += each;
    return seen > level * all;
  });
  const outside = above - least - 1;
  return outside < 0 ? null : outside;
}

function assertSizes(first: number, second: number): void {
  if (first === 0 || second === 0) throw new RangeError('a set without values cannot be compared');
  if (first + second > COUNT_MAX) {
    throw new RangeError(`${first + second} values: at most ${COUNT_MAX} are counted exactly`);
  }
}
