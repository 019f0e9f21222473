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
/** A step comes out wrong for reasons of its own (a neighbour's work, a pause) this often. */
const LAPSE = 0.05;
/** How sharp an edge is, in the logarithm of the rate: over some 4 % chance turns into certainty. */
const SLOPE = 0.01;
const LAPSE_LOG = Math.log(LAPSE);
const CERTAIN_LOG = Math.log(1 - LAPSE);

/**
 * Bayes' rule over a grid of rates: each step makes the edges that explain it more likely. The
 * chance that a step at x is sustained where the edge is at c is a logistic curve in ln x with a
 * lapse rate, so that one wrong step is outweighed by the next right ones instead of misleading
 * the search for good. That is QUEST, of psychophysics: A. B. Watson, D. G. Pelli, "QUEST: A
 * Bayesian adaptive psychometric method", Perception & Psychophysics 33(2), 1983.
 *
 * @param from the lowest rate that is thinkable as the edge, above 0
 * @param to the highest
 */
export function edgeBelief(steps: readonly StepOutcome[], from: number, to: number): EdgeBelief {
  const count = Math.ceil(Math.log(to / from) / SPACING) + 1;
  const rates = Array.from({length: count}, (_, at) => from * Math.exp(at * SPACING));
  const logs = rates.map(rate => likelihoodLog(steps, rate));
  const best = logs.reduce((max, each) => Math.max(max, each), Number.NEGATIVE_INFINITY);
  const raw = logs.map(each => Math.exp(each - best));
  const total = raw.reduce((sum, each) => sum + each, 0);
  return {rates, weights: raw.map(each => each / total)};
}

function likelihoodLog(steps: readonly StepOutcome[], edge: number): number {
  const edgeLog = Math.log(edge);
  let sum = 0;
  for (const {offeredPerSecond, sustained, valid} of steps) {
    if (!valid) continue;
    const beyond = (Math.log(offeredPerSecond) - edgeLog) / SLOPE;
    // From here on the curve is flat, and a search spends its time there.
    if (Math.abs(beyond) > 30) sum += beyond > 0 === sustained ? LAPSE_LOG : CERTAIN_LOG;
    else sum += Math.log(chanceOf(sustained, beyond));
  }
  return sum;
}

function chanceOf(sustained: boolean, beyond: number): number {
  const chance = LAPSE + (1 - 2 * LAPSE) / (1 + Math.exp(beyond));
  return sustained ? chance : 1 - chance;
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
