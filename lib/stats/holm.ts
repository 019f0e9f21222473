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
