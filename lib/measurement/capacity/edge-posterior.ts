/** A rate that was offered, and whether the cluster sustained it. */
export interface StepOutcome {
  readonly offeredPerSecond: number;
  readonly sustained: boolean;
  /** False when the generator was the bottleneck: then it says nothing of the cluster. */
  readonly valid: boolean;
}

/** What is believed of the edge: the rate at which a step is as likely sustained as not. */
export interface EdgeBelief {
  /** Rising; per second, evenly spaced in their logarithm. */
  readonly rates: readonly number[];
  /** The probability that the edge is at each; sums to 1. */
  readonly weights: readonly number[];
}

/** Neighbouring rates differ by half a percent. */
const SPACING = 0.005;
/** A step fails below the edge for reasons of its own (a neighbour's work, a pause) this often. */
const FALSE_FAILURE = 0.15;
/** One beyond it is sustained this seldom: luck completes no more than the cluster can. */
const FALSE_SUCCESS = 0.02;
/** How sharp an edge is, in the logarithm of the rate: over some 4 % chance turns into certainty. */
const SLOPE = 0.01;

/**
 * Bayes' rule over a grid of rates: each step makes the edges that explain it more likely. The
 * chance that a step at x is sustained where the edge is at c is a logistic curve in ln x with a
 * lapse rate at each end, so that one wrong step is outweighed by the next right ones instead of
 * misleading the search for good. That is QUEST, of psychophysics: A. B. Watson, D. G. Pelli, "QUEST: A
 * Bayesian adaptive psychometric method", Perception & Psychophysics 33(2), 1983.
 *
 * @param from the lowest rate that is thinkable as the edge, above 0
 * @param to the highest
 */
export function edgeBelief(steps: readonly StepOutcome[], from: number, to: number): EdgeBelief {
  const count = Math.ceil(Math.log(to / from) / SPACING) + 1;
  const rates = Array.from({length: count}, (_, at) => from * Math.exp(at * SPACING));
  const valid = steps.filter(each => each.valid);
  const seen = valid.map(each => ({
    sustained: each.sustained,
    log: Math.log(each.offeredPerSecond),
  }));
  const logs = rates.map(rate => likelihoodLog(seen, Math.log(rate)));
  const best = logs.reduce((max, each) => Math.max(max, each), Number.NEGATIVE_INFINITY);
  const raw = logs.map(each => Math.exp(each - best));
  const total = raw.reduce((sum, each) => sum + each, 0);
  return {rates, weights: raw.map(each => each / total)};
}

function likelihoodLog(
  seen: readonly {readonly sustained: boolean; readonly log: number}[],
  edgeLog: number,
): number {
  let sum = 0;
  for (const {sustained, log} of seen) sum += logChanceOf(sustained, (log - edgeLog) / SLOPE);
  return sum;
}

/** Where the curve is flat, which is nearly everywhere, there is nothing to work out. */
const FLAT = 20;
const TRUE_SUCCESS_LOG = Math.log(1 - FALSE_FAILURE);
const FALSE_FAILURE_LOG = Math.log(FALSE_FAILURE);
const FALSE_SUCCESS_LOG = Math.log(FALSE_SUCCESS);
const TRUE_FAILURE_LOG = Math.log(1 - FALSE_SUCCESS);

function logChanceOf(sustained: boolean, beyond: number): number {
  if (beyond < -FLAT) return sustained ? TRUE_SUCCESS_LOG : FALSE_FAILURE_LOG;
  if (beyond > FLAT) return sustained ? FALSE_SUCCESS_LOG : TRUE_FAILURE_LOG;
  const chance = FALSE_SUCCESS + (1 - FALSE_FAILURE - FALSE_SUCCESS) / (1 + Math.exp(beyond));
  return Math.log(sustained ? chance : 1 - chance);
}

/** The rate below which the edge lies with the given probability. */
export function edgeQuantile({rates, weights}: EdgeBelief, probability: number): number {
  let seen = 0;
  for (const [at, rate] of rates.entries()) {
    seen += weights[at] ?? 0;
    if (seen >= probability) return rate;
  }
  return rates.at(-1) ?? Number.NaN;
}

/** The probability that the edge lies below a rate. */
export function chanceBelow({rates, weights}: EdgeBelief, limit: number): number {
  return rates.reduce((sum, rate, at) => (rate < limit ? sum + (weights[at] ?? 0) : sum), 0);
}
