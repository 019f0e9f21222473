/** A test of several, with the share of the error rate that it may use. */
export interface WeightedP {
  readonly p: number;
  /** Above 0; the weights of all tests together are 1. */
  readonly weight: number;
}

/**
 * Holm's step-down correction with weights. A test is significant at level `a` when its corrected
 * figure is at most `a`; the chance that any of the tests that have nothing to find is significant
 * then stays within `a`, however they hang together.
 *
 * @returns the corrected figures, in the order given
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

/** A time at which the evidence is looked at, and the share of the error rate that it may spend. */
export interface Look {
  /** After so many pairs. */
  readonly pairs: number;
  /** All shares of a plan together are 1. */
  readonly share: number;
}

/** What the first look of two may spend. */
const INTERIM_SHARE = 1 / 4;

/**
 * Plans one look on the way, as soon as a quarter of the error rate could be met at all (n signs
 * cannot show less than 2^-n), and one at the end. Where that comes no sooner than the end, the
 * end is the only look.
 *
 * @param pairs the most that will be measured
 * @param fewest no look before that many
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
 * The p-value of a plan with several looks: the least that any look so far has given, each divided
 * by its share. It keeps its word whatever the looks have in common, by Bonferroni's inequality:
 * P(p_k <= a * share_k at any look k) <= sum of a * share_k = a. Nothing is assumed of the data
 * between looks, and a plan that is cut short is only more careful.
 *
 * @param atLook the p-value at each look that has been reached, in order
 */
export function sequentialP(looks: readonly Look[], atLook: readonly number[]): number {
  const scaled = atLook.map((p, at) => p / (looks[at]?.share ?? 1));
  return Math.min(1, ...scaled);
}
