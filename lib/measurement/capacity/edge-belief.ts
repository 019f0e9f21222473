import {GROWTH_SHARE_MAX, SEVERITY_MAX} from './step-clauses.ts';

/** What a step says of the edge: a rate, and how near its worst clause came to its bound. */
export interface StepEvidence {
  readonly offeredPerSecond: number;
  /** 0 to {@link SEVERITY_MAX}; 1 is the bound. */
  readonly severity: number;
  /** How many independent bad spells it would have seen at the bound. */
  readonly weight: number;
  /** Seconds of load until its middle, since the search began. */
  readonly atSeconds: number;
}

/** What is believed of the edge: the rate at which the worst clause reaches its bound in the long run. */
export interface EdgeBelief {
  /** Rising; per second, evenly spaced in their logarithm. */
  readonly rates: readonly number[];
  /** The probability that the edge is at each; sums to 1. */
  readonly weights: readonly number[];
  /** By so many percent the severity grows with one percent more load: the mean of what is believed. */
  readonly slope: number;
}

/** Neighbouring rates differ by a quarter of a percent. */
const SPACING = 0.0025;
/** From a service time with a heavy tail (8 % for one percent) to a queue that overflows at once. */
const SLOPES = [4, 8, 16, 32, 64, 128, 256, 512] as const;
/** A step below the edge fails this often for other reasons: a pause, other work on the machine. */
const FALSE_FAILURE = 0.1;
/** A step beyond it is sustained this rarely for reasons that its weight does not tell. */
const FALSE_SUCCESS = 0.03;
/** By how much the edge may have moved in all, in the logarithm of the rate. */
const DRIFTS = [0.05, 0.1, 0.2, 0.4, 0.8] as const;
/** For the drift, a coarser grid does. */
const DRIFT_SPACING = 0.01;
const DRIFT_SLOPES = [8, 32, 128] as const;
/** Below this a severity is nothing. */
const SEVERITY_MIN = 0.02;

/**
 * Bayes' rule over a grid of edges and slopes. Where the edge is at c and the slope is b, the severity at a
 * rate x is (x / c)^b in the mean; that is how the share of late answers of a queue grows with its load. A
 * step that would see w independent bad spells at the bound counts like w Poisson spells (its quasi-deviance),
 * so a step that says little moves little, whatever came out; and by a lapse rate on each side one wrong
 * step is outweighed by the next right ones. So a shallow edge gets a wide interval without being told so.
 *
 * The frame is that of psychophysics: L. L. Kontsevich, C. W. Tyler, "Bayesian adaptive estimation of
 * psychometric slope and threshold", Vision Research 39, 1999. Quasi-likelihood: R. W. M. Wedderburn,
 * Biometrika 61, 1974.
 *
 * @param from the lowest rate at which the edge can be, above 0
 * @param to the highest
 */
export function edgeBelief(steps: readonly StepEvidence[], from: number, to: number): EdgeBelief {
  const {rates, logs} = gridOf(steps, from, to, SPACING, SLOPES, 0);
  const count = rates.length;
  const best = logs.reduce((max, each) => Math.max(max, each), Number.NEGATIVE_INFINITY);
  const raw = logs.map(each => Math.exp(each - best));
  const total = raw.reduce((sum, each) => sum + each, 0);
  const weights: number[] = new Array(count).fill(0);
  let slopeSum = 0;
  for (const [at, each] of raw.entries()) {
    const place = at % count;
    weights[place] = (weights[place] as number) + each / total;
    slopeSum += (each / total) * Math.log(SLOPES[Math.floor(at / count)] as number);
  }
  return {rates, weights, slope: Math.exp(slopeSum)};
}

/**
 * By how much better the steps are explained by an edge that moves with the time under load than by one
 * that stays: the logarithm of the Bayes factor, best of some drifts, to the better and to the worse.
 */
export function edgeDrift(
  steps: readonly StepEvidence[],
  from: number,
  to: number,
): {readonly better: number; readonly worse: number} {
  const evidence = (drift: number) =>
    logOfMean(gridOf(steps, from, to, DRIFT_SPACING, DRIFT_SLOPES, drift).logs);
  const still = evidence(0);
  return {
    better: Math.max(...DRIFTS.map(each => evidence(each))) - still,
    worse: Math.max(...DRIFTS.map(each => evidence(-each))) - still,
  };
}

function logOfMean(logs: readonly number[]): number {
  const best = logs.reduce((max, each) => Math.max(max, each), Number.NEGATIVE_INFINITY);
  return best + Math.log(logs.reduce((sum, each) => sum + Math.exp(each - best), 0) / logs.length);
}

/** The logarithm of the likelihood of each edge, for one slope after the other. */
function gridOf(
  steps: readonly StepEvidence[],
  from: number,
  to: number,
  spacing: number,
  slopes: readonly number[],
  drift: number,
) {
  const count = Math.max(2, Math.ceil(Math.log(to / from) / spacing) + 1);
  const rates = Array.from({length: count}, (_, at) => from * Math.exp(at * spacing));
  const ends = Math.max(1, ...steps.map(each => each.atSeconds));
  // The edge is that of the end; what was offered before it is told as it would be then.
  const seen = steps.map(each => ({
    ...each,
    log: Math.log(each.offeredPerSecond) + drift * (1 - each.atSeconds / ends),
    farBelow: chanceLog(each, SEVERITY_MIN),
    farBeyond: chanceLog(each, SEVERITY_MAX),
  }));
  const logs = slopes.flatMap(slope =>
    rates.map(rate => likelihoodLog(seen, Math.log(rate), slope)),
  );
  return {rates, logs};
}

/** A step with what need not be worked out for each edge: where its curve is flat, which is nearly everywhere. */
interface SeenStep extends StepEvidence {
  readonly log: number;
  readonly farBelow: number;
  readonly farBeyond: number;
}

const LOG_MIN = Math.log(SEVERITY_MIN);
const LOG_MAX = Math.log(SEVERITY_MAX);

function likelihoodLog(seen: readonly SeenStep[], edgeLog: number, slope: number): number {
  let sum = 0;
  for (const each of seen) {
    const beyond = slope * (each.log - edgeLog);
    if (beyond <= LOG_MIN) sum += each.farBelow;
    else if (beyond >= LOG_MAX) sum += each.farBeyond;
    else sum += chanceLog(each, Math.exp(beyond));
  }
  return sum;
}

function chanceLog({severity, weight}: StepEvidence, expected: number): number {
  const lapse = severity > 1 ? FALSE_FAILURE : FALSE_SUCCESS;
  return Math.log((1 - lapse) * Math.exp(-weight * deviance(severity, expected)) + lapse);
}

/** Of one Poisson spell. */
function deviance(seen: number, expected: number): number {
  return seen <= 0
    ? expected - SEVERITY_MIN
    : Math.max(0, seen * Math.log(seen / expected) - seen + expected);
}

/** An interval of offered rates that contains the edge with the confidence asked for. */
export interface EdgeInterval {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The central interval; a step cannot see less growth of a backlog than it allows, which widens it. */
export function edgeInterval(belief: EdgeBelief, confidence: number): EdgeInterval {
  const tail = (1 - confidence) / 2;
  return {
    low: edgeQuantile(belief, tail) * (1 - GROWTH_SHARE_MAX),
    middle: edgeQuantile(belief, 0.5),
    high: edgeQuantile(belief, 1 - tail) * (1 + GROWTH_SHARE_MAX),
  };
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
