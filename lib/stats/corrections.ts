/** One of several tests, with its share of the error rate. */
export interface WeightedP {
  readonly p: number;
  /** Above 0; the weights of all tests together are 1. */
  readonly weight: number;
}

/**
 * Holm's step-down correction with weights. A test is significant at level `a` when its corrected
 * p-value is at most `a`; the probability of any false positive is then at most `a`, however the tests
 * depend on each other.
 *
 * @returns the corrected p-values, in the given order
 * @see https://www.jstor.org/stable/4615733 Holm 1979, weights in section 4
 */
export function holm(tests: readonly WeightedP[]): number[] {
  const order = tests
    .map(({p, weight}, at) => ({at, weight, scaled: p / weight}))
    .sort((a, b) => a.scaled - b.scaled);
  const corrected = new Array<number>(tests.length).fill(1);
  let left = order.reduce((sum, each) => sum + each.weight, 0);
  let greatest = 0;
  for (const {at, weight, scaled} of order) {
    greatest = Math.max(greatest, scaled * left);
    corrected[at] = Math.min(1, greatest);
    left -= weight;
  }
  return corrected;
}

/** A look at the evidence, with its share of the error rate. */
export interface Look {
  /** After so many pairs. */
  readonly pairs: number;
  /** All shares of a plan together are 1. */
  readonly share: number;
}

/** The share of the first of two looks. */
const INTERIM_SHARE = 1 / 4;

/**
 * Plans one interim look, as early as a quarter of the error rate can be reached at all (n signs cannot
 * give less than 2^-n), and one at the end. When that is not earlier than the end, there is only one.
 *
 * @param pairs how many are measured at most
 * @param fewest no look before this many
 * @param level the error rate of the whole plan, one-sided
 */
export function planLooks(pairs: number, fewest: number, level: number): Look[] {
  const needed = Math.ceil(-Math.log2(level * INTERIM_SHARE));
  const interim = Math.max(fewest, needed);
  if (interim >= pairs) return [{pairs, share: 1}];
  return [
    {pairs: interim, share: INTERIM_SHARE},
    {pairs, share: 1 - INTERIM_SHARE},
  ];
}

/**
 * The p-value of a plan with several looks: the least of the looks so far, each divided by its share.
 * It is valid however the looks depend on each other, by Bonferroni's inequality: P(p_k <= a * share_k
 * at any look k) <= sum of a * share_k = a. A plan that ends early is only more conservative.
 *
 * @param atLook the p-value at each look that has been reached, in order
 */
export function sequentialP(looks: readonly Look[], atLook: readonly number[]): number {
  const scaled = atLook.map((p, at) => p / (looks[at]?.share ?? 1));
  return Math.min(1, ...scaled);
}
