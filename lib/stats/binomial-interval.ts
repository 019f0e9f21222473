import type {Interval} from './signed-rank.ts';

const STEPS = 60;

/**
 * The exact interval (Clopper and Pearson) for the rate, given hits in a number of trials.
 *
 * @param confidence two-sided, such as 0.95
 * @see https://doi.org/10.1093/biomet/26.4.404
 */
export function binomialInterval(hits: number, trials: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: hits === 0 ? 0 : rateAt(rate => 1 - atMost(hits - 1, trials, rate) - tail),
    high: hits === trials ? 1 : rateAt(rate => tail - atMost(hits, trials, rate)),
  };
}

/** Where a function that rises with the rate crosses 0, by bisection. */
function rateAt(rising: (rate: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability of at most so many hits; logarithms avoid underflow with a thousand trials. */
function atMost(hits: number, trials: number, rate: number): number {
  if (rate <= 0) return 1;
  if (rate >= 1) return hits >= trials ? 1 : 0;
  let logTerm = trials * Math.log1p(-rate);
  let sum = Math.exp(logTerm);
  for (let hit = 1; hit <= hits; hit++) {
    logTerm += Math.log((trials - hit + 1) / hit) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
