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

/** A test whose p-value cannot be smaller than some value, whatever the data show. */
export interface DiscreteP extends WeightedP {
  /** The least p-value that could have come out, given the sizes of the differences: `2^-n` of n signs. */
  readonly least: number;
}

/**
 * Which of several tests can be significant at all, in Tarone's way: a test that never can uses none of
 * the error rate. The one that is furthest from it is left out until all that are left can be.
 *
 * This may depend on the sizes of the differences, and on nothing else: given these, the signs are fair
 * coins, and each way they fall leaves the same tests.
 *
 * @returns for each test whether it is kept
 * @see https://doi.org/10.2307/2531456 Tarone 1990
 */
export function attainable(tests: readonly DiscreteP[], level: number): boolean[] {
  const kept = tests.map(each => each.least < 1);
  for (;;) {
    let [total, worst, worstNeed] = [0, -1, 0];
    for (const [at, {weight, least}] of tests.entries()) {
      if (!kept[at]) continue;
      total += weight;
      if (least / weight >= worstNeed) [worst, worstNeed] = [at, least / weight];
    }
    if (worst < 0 || worstNeed * total <= level) return kept;
    kept[worst] = false;
  }
}

/**
 * Holm's correction of the tests that can be significant at all; the others get 1.
 *
 * @param level of all tests together, above which nothing counts
 */
export function holmAttainable(tests: readonly DiscreteP[], level: number): number[] {
  const kept = attainable(tests, level);
  const total = tests.reduce((sum, {weight}, at) => sum + (kept[at] ? weight : 0), 0);
  const corrected = holm(
    tests.filter((_, at) => kept[at]).map(({p, weight}) => ({p, weight: weight / total})),
  );
  let next = 0;
  return kept.map(each => (each ? (corrected[next++] as number) : 1));
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

/** A look that saves less than a third of the pairs is not worth its share of the error rate. */
const INTERIM_AT_MOST = 2 / 3;

/**
 * Plans one interim look, as early as a quarter of the error rate can be reached at all (n signs cannot
 * give less than 2^-n), and one at the end. When that is hardly earlier than the end, there is only one.
 *
 * @param pairs how many are measured at most
 * @param level the error rate of the whole plan, one-sided
 */
export function planLooks(pairs: number, level: number): Look[] {
  const interim = Math.ceil(-Math.log2(level * INTERIM_SHARE));
  if (interim > pairs * INTERIM_AT_MOST) return [{pairs, share: 1}];
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
