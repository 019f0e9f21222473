import {doubledMidRanks, walshAverages} from './order-statistics.ts';

/** The result of Wilcoxon's signed-rank test. */
export interface SignedRankTest {
  /** Differences that are not zero. */
  readonly count: number;
  /** The sum of the ranks of the positive differences. */
  readonly positiveRanks: number;
  /** The probability of a sum at least as great, if each sign were a fair coin: small when the centre is above 0. */
  readonly pGreater: number;
  /** The probability of a sum at most as great: small when the centre is below 0. */
  readonly pLess: number;
}

/** Counts up to 2^52 are exact as numbers. */
const COUNT_MAX = 52;

/**
 * Wilcoxon's signed-rank test, exact: under the null hypothesis each sign is a fair coin and the sizes
 * are fixed. Nothing is assumed about the noise if a coin has decided which side of a pair ran first.
 * Ties share their mean rank and are counted exactly, not by a normal approximation. Differences of
 * zero are omitted (Wilcoxon's own rule).
 *
 * @param differences at most 52 of them that are not zero
 * @throws RangeError when there are more
 * @see https://doi.org/10.2307/3001968 Wilcoxon 1945
 */
export function signedRankTest(differences: readonly number[]): SignedRankTest {
  const counted = differences.filter(each => each !== 0);
  const ranks = doubledMidRanks(counted.map(Math.abs));
  const cumulative = cumulativeOf(ranks);
  const sum = ranks.reduce((total, rank, at) => total + ((counted[at] ?? 0) > 0 ? rank : 0), 0);
  const all = cumulative.at(-1) ?? 1;
  return {
    count: counted.length,
    positiveRanks: sum / 2,
    pGreater: (all - (cumulative[sum - 1] ?? 0)) / all,
    pLess: (cumulative[sum] ?? all) / all,
  };
}

/**
 * How many of the 2^n sign vectors give each sum of positive ranks.
 *
 * @param ranks whole numbers, doubled mid-ranks
 * @returns by sum, from 0 to the sum of all ranks
 */
export function signedRankCounts(ranks: readonly number[]): number[] {
  if (ranks.length > COUNT_MAX) {
    throw new RangeError(`${ranks.length} differences: at most ${COUNT_MAX} are counted exactly`);
  }
  const counts = new Array<number>(ranks.reduce((sum, each) => sum + each, 0) + 1).fill(0);
  counts[0] = 1;
  let reached = 0;
  for (const rank of ranks) {
    reached += rank;
    for (let sum = reached; sum >= rank; sum--) {
      counts[sum] = (counts[sum] ?? 0) + (counts[sum - rank] ?? 0);
    }
  }
  return counts;
}

/**
 * The greatest sum of ranks that is significant at this level: the critical value in printed tables.
 * Null when even a sum of 0 is too likely, as with 6 differences at 1 %.
 *
 * @param count differences, without ties
 * @param level one-sided
 */
export function criticalRankSum(count: number, level: number): number | null {
  // Of doubled ranks, as those of a test are, every other sum.
  const cumulative = untied(count).filter((_, at) => at % 2 === 0);
  const above = cumulative.findIndex(each => each > level * 2 ** count);
  return above === 0 ? null : (above === -1 ? cumulative.length : above) - 1;
}

/** A confidence interval; an end is infinite when there are too few values to bound it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The exact interval for the centre of a symmetric distribution, by inverting the signed-rank test: its
 * ends are the Walsh averages with the critical number of averages beyond them. Ties only make it wider.
 *
 * @param level the greatest probability that the centre lies below it; the same above it
 * @see https://doi.org/10.1002/9781119196037 Hollander, Wolfe and Chicken, section 3.3
 */
export function signedRankInterval(values: readonly number[], level: number): Interval {
  const critical = criticalRankSum(values.length, level);
  if (critical === null) {
    return {low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY};
  }
  const averages = walshAverages(values);
  return {
    low: averages[critical] as number,
    high: averages[averages.length - 1 - critical] as number,
  };
}

/** Most tests have no ties, and then the distribution is the same for all of that size. */
const known = new Map<number, readonly number[]>();

function untied(count: number): readonly number[] {
  const ranks = Array.from({length: count}, (_, at) => 2 * at + 2);
  const cumulative = known.get(count) ?? cumulate(signedRankCounts(ranks));
  known.set(count, cumulative);
  return cumulative;
}

function cumulativeOf(ranks: readonly number[]): readonly number[] {
  const isUntied = new Set(ranks).size === ranks.length;
  return isUntied ? untied(ranks.length) : cumulate(signedRankCounts(ranks));
}

function cumulate(counts: readonly number[]): number[] {
  let total = 0;
  return counts.map(each => {
    total += each;
    return total;
  });
}
