/** The bounds of a search. */
export interface SearchBounds {
  /** The lowest and the highest rate that may be offered, per second. */
  readonly rateMin: number;
  readonly rateMax: number;
  /** 0.5 to 1: how sure the interval has to be. */
  readonly confidence: number;
}

/** An interval of offered rates that contains the edge with the confidence asked for. */
export interface EdgeInterval {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export type SearchPlan =
  | {readonly next: number}
  | {readonly outcome: 'found'; readonly edge: EdgeInterval}
  | {readonly outcome: 'at-least' | 'not-met' | 'generator'};

/** The interval is narrow enough when its ends differ by this much. */
const WIDTH_MAX = 0.05;
/** Steps that must lie near the edge on each side, so that no single one decides. */
const STEPS_NEAR_MIN = 2;
const NEAR = 0.12;
/** The search ends when the generator's limit is within this factor of what was sustained. */
const GAP = 1.25;
/** Never more than this factor beyond what was sustained: a search must not overload the cluster. */
const GROWTH = 2;
/** Prior weight below the lowest rate, so that "not even that" can be the answer. */
const BELOW = 2;
const BEYOND = 2;
/** So many invalid steps in a row at one rate mean that the rate is beyond the generator, */
const INVALID = 4;
/** and so many where it has managed about that rate before: then the machine is busy. */
const INVALID_AFTER_VALID = 12;
/** A search that needs more steps only follows noise. */
export const STEPS_MAX = 60;

/**
 * Decides what to do after the steps so far: the next rate to offer, or the answer.
 *
 * 1. Until a step fails, each offers twice the rate of the one before.
 * 2. Then each offers the median of what is believed of the edge ({@link edgeBelief}): the step
 *    that halves the doubt, which is bisection for a noisy question. A step near the edge is thereby
 *    repeated, as the median moves little, and a wrong one is outvoted.
 * 3. It ends when the central interval of that belief is narrower than 5 % and at least two steps on
 *    each side lie near it; when the highest rate was sustained for sure; or when the lowest was not.
 *
 * A step in which the generator was late says nothing about the cluster, so the rate is offered again. After
 * four in a row the rate is beyond the generator, and the search continues below it: the edge may be there.
 * It ends when nothing is left between what was sustained and what the generator cannot do; or after twelve
 * in a row at a rate that it has managed before, as then the machine is busy.
 *
 * Pure: the same steps give the same plan, so a search can continue from a record of its steps.
 */
export function planNext(all: readonly StepOutcome[], bounds: SearchBounds): SearchPlan {
  const {rateMin, rateMax, confidence} = bounds;
  const steps = all.filter(each => each.valid);
  const reached = Math.max(...steps.filter(each => each.sustained).map(rateOf), 0);
  const generatorMax = generatorLimit(all, steps);
  if (generatorMax <= Math.max(rateMin, reached * GAP)) return {outcome: 'generator'};
  if (steps.length === 0) return {next: rateMin};
  const failed = steps.some(each => !each.sustained);
  if (!failed && reached < rateMax) {
    const between = Math.sqrt(reached * generatorMax);
    return {next: Math.min(reached * GROWTH, rateMax, between)};
  }
  const belief = beliefOf(steps, bounds);
  if (chanceBelow(belief, rateMin) >= confidence) return {outcome: 'not-met'};
  const top = Math.min(rateMax, generatorMax / (1 + NEAR));
  const atTop = steps.filter(each => each.sustained && each.offeredPerSecond >= top).length;
  if (atTop >= STEPS_NEAR_MIN && 1 - chanceBelow(belief, top) >= confidence)
    return {outcome: top < rateMax ? 'generator' : 'at-least'};
  const edge = intervalOf(belief, confidence);
  const {nearBelow, nearAbove} = stepsNear(steps, edge.middle);
  const narrow = edge.high / edge.low <= 1 + WIDTH_MAX;
  if (narrow && nearBelow >= STEPS_NEAR_MIN && nearAbove >= STEPS_NEAR_MIN)
    return {outcome: 'found', edge};
  const wanted = narrow ? edge.middle * (nearBelow < STEPS_NEAR_MIN ? 0.98 : 1.02) : edge.middle;
  const ceiling = Math.min(top, Math.max(rateMin, reached) * GROWTH);
  return {next: Math.min(Math.max(wanted, rateMin), ceiling)};
}

/** The lowest rate that the generator cannot do; infinite as long as it did all. */
function generatorLimit(all: readonly StepOutcome[], valid: readonly StepOutcome[]): number {
  const managed = Math.max(...valid.map(rateOf), 0);
  let limit = Number.POSITIVE_INFINITY;
  let invalid = 0;
  for (const [at, {offeredPerSecond, valid: counts}] of all.entries()) {
    const isRepeated = all[at - 1]?.offeredPerSecond === offeredPerSecond;
    invalid = counts ? 0 : isRepeated ? invalid + 1 : 1;
    const isKnown = offeredPerSecond * (1 - NEAR) <= managed;
    if (invalid >= (isKnown ? INVALID_AFTER_VALID : INVALID))
      limit = Math.min(limit, offeredPerSecond);
  }
  return limit;
}

/** What is known of the edge when a search ends early; null until one step failed and one was sustained. */
export function edgeSoFar(
  steps: readonly StepOutcome[],
  bounds: SearchBounds,
): EdgeInterval | null {
  const valid = steps.filter(each => each.valid);
  if (!valid.some(each => each.sustained) || valid.every(each => each.sustained)) return null;
  return intervalOf(beliefOf(steps, bounds), bounds.confidence);
}

function beliefOf(steps: readonly StepOutcome[], {rateMin, rateMax}: SearchBounds): EdgeBelief {
  return edgeBelief(steps, rateMin / BELOW, rateMax * BEYOND);
}

function intervalOf(belief: EdgeBelief, confidence: number): EdgeInterval {
  const tail = (1 - confidence) / 2;
  return {
    low: edgeQuantile(belief, tail),
    middle: edgeQuantile(belief, 0.5),
    high: edgeQuantile(belief, 1 - tail),
  };
}

function stepsNear(steps: readonly StepOutcome[], edge: number) {
  const near = steps.filter(each => Math.abs(Math.log(each.offeredPerSecond / edge)) <= NEAR);
  const nearBelow = near.filter(each => each.sustained).length;
  return {nearBelow, nearAbove: near.length - nearBelow};
}

function rateOf({offeredPerSecond}: StepOutcome): number {
  return offeredPerSecond;
}

/** A rate that was offered, and whether the cluster sustained it. */
export interface StepOutcome {
  readonly offeredPerSecond: number;
  readonly sustained: boolean;
  /** False when the generator was the bottleneck: then it says nothing of the cluster. */
  readonly valid: boolean;
}

/** What is believed of the edge: the rate at which a step is as likely sustained as not. */
interface EdgeBelief {
  /** Rising; per second, evenly spaced in their logarithm. */
  readonly rates: readonly number[];
  /** The probability that the edge is at each; sums to 1. */
  readonly weights: readonly number[];
}

/** Neighbouring rates differ by half a percent. */
const SPACING = 0.005;
/** A step below the edge fails this often for other reasons: a pause, other work on the machine. */
const FALSE_FAILURE = 0.15;
/** A step beyond it is sustained by chance this rarely: a cluster cannot complete more than it can. */
const FALSE_SUCCESS = 0.02;
/** The width of the edge in the logarithm of the rate: from even chance to near certainty over some 4 %. */
const SLOPE = 0.01;

/**
 * Bayes' rule over a grid of rates: each step makes the edges that explain it more likely. The
 * chance that a step at x is sustained where the edge is at c is a logistic curve in ln x with a
 * lapse rate at each end, so that one wrong step is outweighed by the next right ones instead of
 * misleading the search for good. That is QUEST, of psychophysics: A. B. Watson, D. G. Pelli, "QUEST: A
 * Bayesian adaptive psychometric method", Perception & Psychophysics 33(2), 1983.
 *
 * @param from the lowest rate at which the edge can be, above 0
 * @param to the highest
 */
function edgeBelief(steps: readonly StepOutcome[], from: number, to: number): EdgeBelief {
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

/** Where the curve is flat, which is nearly everywhere, nothing has to be computed. */
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
function edgeQuantile({rates, weights}: EdgeBelief, probability: number): number {
  let seen = 0;
  for (const [at, rate] of rates.entries()) {
    seen += weights[at] ?? 0;
    if (seen >= probability) return rate;
  }
  return rates.at(-1) ?? Number.NaN;
}

/** The probability that the edge lies below a rate. */
function chanceBelow({rates, weights}: EdgeBelief, limit: number): number {
  return rates.reduce((sum, rate, at) => (rate < limit ? sum + (weights[at] ?? 0) : sum), 0);
}
