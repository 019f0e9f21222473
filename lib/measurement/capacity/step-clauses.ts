import {formatRate, formatShare} from '../../core/format.ts';
import type {CapacityLimit} from '../../record/capacity-result.ts';
import {type Distribution, longestUs} from '../../record/histogram/distribution.ts';
import type {StepSecond} from './step-seconds.ts';

/** One thing that a step had to keep, and how near it came to its bound. */
export interface Clause {
  readonly limit: CapacityLimit;
  /** 0: nothing of it was seen; 1: the bound. At most {@link SEVERITY_MAX}. */
  readonly severity: number;
  /** How many bad spells that are independent of each other such a step would see at the bound. */
  readonly weight: number;
  /** One line: how it was missed. */
  readonly reason: string;
}

/** Twenty times too bad and a thousand times too bad are the same. */
export const SEVERITY_MAX = 20;
/** More than this and a machine's pause would count for more than it says. */
export const WEIGHT_MAX = 4;
/** A step is cut into so many parts at most, to see how much it varies. */
const PARTS_MAX = 10;
/** A longest time this far below a bound says more than that it was not passed, but not without end. */
const CLEARANCE_MAX = 50;

/** Of what is offered, so much may be refused, held back, failed or not sent: more is not sustained. */
const SHORT_SHARE_MAX = 0.01;
/**
 * Bad spells come in clusters, which no single step shows: in simulated queues the scatter between steps is
 * two to four times what the spells within one make it.
 */
const CLUSTERED = 0.35;
/** The unfinished may grow by this share of what is offered: less cannot be seen in a step. */
export const GROWTH_SHARE_MAX = 0.005;
/** At any rate, so many more may be under way at the end than at the start. */
const GROWTH_INSTANCES = 2;
const GROWTH_PARTS = 5;
/** One-sided at 90 %, with four degrees of freedom (Student's table). */
const STUDENT_90 = 1.533;

/**
 * A share of bad events, against the share that is allowed. Bad events come in spells (a queue, a
 * pause), so how many there were says less than how many spells: the scatter between parts of the step,
 * over what independent events would scatter, is the size of a spell.
 *
 * @param quiet what the weight is where nothing bad was seen
 */
export function shareClause(
  seconds: readonly {readonly bad: number; readonly all: number}[],
  allowed: number,
  quiet: number,
): {readonly share: number; readonly severity: number; readonly weight: number} {
  const parts = partsOf(seconds, PARTS_MAX).map(part => ({
    bad: sum(part.map(each => each.bad)),
    all: sum(part.map(each => each.all)),
  }));
  const [bad, all] = [sum(parts.map(each => each.bad)), sum(parts.map(each => each.all))];
  if (all <= 0) return {share: 1, severity: SEVERITY_MAX, weight: WEIGHT_MAX};
  const share = bad / all;
  if (bad <= 0) return {share, severity: 0, weight: Math.min(WEIGHT_MAX, quiet * CLUSTERED)};
  const scatter = parts.map(each => each.bad - share * each.all);
  const variance = sum(scatter.map(each => each * each)) / Math.max(1, parts.length - 1);
  const lasting = Math.min(0.6, Math.max(0, neighbourCorrelation(scatter)));
  const spell = Math.max(1, (variance / (bad / parts.length)) * ((1 + lasting) / (1 - lasting)));
  const weight = Math.min(WEIGHT_MAX, Math.max((CLUSTERED * allowed * all) / spell, 1e-3));
  return {share, severity: Math.min(SEVERITY_MAX, share / allowed), weight};
}

/** A quantile below a limit: at most 1 - q of the times may be longer. */
export function quantileClause(
  seconds: readonly StepSecond[],
  quantile: number,
  limitUs: number,
): {readonly severity: number; readonly weight: number} {
  const longest = Math.max(1, ...seconds.map(each => longestUs(each.times) ?? 1));
  const clearance = Math.min(CLEARANCE_MAX, Math.max(1, limitUs / longest));
  // Until something is seen, a spell is thought to last a second.
  const quiet = (1 - quantile) * seconds.length * clearance;
  const counts = seconds.map(({times}) => ({bad: countAbove(times, limitUs), all: times.total}));
  return shareClause(counts, 1 - quantile, quiet);
}

/** A mean below a limit. */
export function meanClause(
  seconds: readonly StepSecond[],
  limitUs: number,
): {readonly severity: number; readonly weight: number} {
  const means = partsOf(seconds, PARTS_MAX).map(part => meanUs(part.map(each => each.times)));
  const seen = means.filter(each => each !== null);
  if (seen.length === 0) return {severity: SEVERITY_MAX, weight: WEIGHT_MAX};
  const mean = sum(seen) / seen.length;
  const variance = sum(seen.map(each => (each - mean) ** 2)) / Math.max(1, seen.length - 1);
  const squaredError = variance / seen.length / limitUs ** 2;
  const weight = Math.min(WEIGHT_MAX, 1 / Math.max(squaredError, 1e-6));
  return {severity: Math.min(SEVERITY_MAX, mean / limitUs), weight};
}

/** What was offered and came to nothing: refused, held back after a refusal, failed. */
export function shortfallClause(seconds: readonly StepSecond[], notSentShare: number): Clause {
  const counts = seconds.map(each => ({
    bad: each.refused + each.heldBack + each.failed,
    all: each.offered,
  }));
  const {share, severity, weight} = shareClause(counts, SHORT_SHARE_MAX, WEIGHT_MAX);
  const failed = sum(seconds.map(each => each.failed));
  const refused = sum(seconds.map(each => each.refused + each.heldBack));
  if (notSentShare > share) {
    return {
      limit: 'backlog',
      severity: Math.min(SEVERITY_MAX, notSentShare / SHORT_SHARE_MAX),
      weight: WEIGHT_MAX,
      reason: `${formatShare(notSentShare)} of what was offered could not be sent: answers kept all users busy`,
    };
  }
  const word = failed > refused ? 'failed' : 'was refused';
  return {
    limit: failed > refused ? 'errors' : 'backpressure',
    ...{severity, weight},
    reason: `${formatShare(share)} of what was offered ${word}`,
  };
}

/**
 * What was offered and neither refused nor completed piles up. It has to grow in most parts of the step:
 * one jump is a pause, while beyond the capacity no part catches up.
 */
export function growthClause(
  seconds: readonly StepSecond[],
  offeredPerSecond: number,
): Clause & {readonly perSecond: number} {
  const growth = seconds.map(unfinishedIn);
  const parts = partsOf(growth, GROWTH_PARTS).map(part => sum(part) / part.length);
  const perSecond = sum(growth) / growth.length;
  const mean = sum(parts) / parts.length;
  const variance = sum(parts.map(each => (each - mean) ** 2)) / Math.max(1, parts.length - 1);
  const error = Math.sqrt(variance / parts.length);
  const allowed = Math.max(GROWTH_SHARE_MAX * offeredPerSecond, GROWTH_INSTANCES / seconds.length);
  const keepsGrowing = parts.filter(each => each > 0).length * 2 > parts.length;
  const sure = keepsGrowing ? Math.max(0, mean - STUDENT_90 * error) : 0;
  return {
    limit: 'backlog',
    perSecond,
    severity: Math.min(SEVERITY_MAX, sure / allowed),
    weight: Math.min(WEIGHT_MAX, (allowed / Math.max(error, 1e-9)) ** 2),
    reason: `the backlog grew by ${formatRate(perSecond)} process instances a second`,
  };
}

/** By how many instances the unfinished ones became more in a second. */
export function unfinishedIn(second: StepSecond): number {
  const {offered, refused, heldBack, failed, completed} = second;
  return offered - refused - heldBack - failed - completed;
}

/** Neighbouring parts of nearly equal length, at most `count`. */
export function partsOf<T>(series: readonly T[], count: number): T[][] {
  const parts = Math.max(1, Math.min(count, series.length));
  return Array.from({length: parts}, (_, at) =>
    series.slice(
      Math.round((at * series.length) / parts),
      Math.round(((at + 1) * series.length) / parts),
    ),
  );
}

/** The mean of times in microseconds; null where there are none. */
export function meanUs(all: readonly Distribution[]): number | null {
  let [total, us] = [0, 0];
  for (const {valuesUs, counts, total: count} of all) {
    total += count;
    for (const [at, value] of valuesUs.entries()) us += value * (counts[at] as number);
  }
  return total === 0 ? null : us / total;
}

function countAbove({valuesUs, counts}: Distribution, limitUs: number): number {
  let count = 0;
  for (let at = valuesUs.length - 1; at >= 0 && (valuesUs[at] as number) > limitUs; at--)
    count += counts[at] as number;
  return count;
}

/** Of residuals: how alike neighbours are, -1 to 1. */
function neighbourCorrelation(values: readonly number[]): number {
  const squares = sum(values.map(each => each * each));
  if (squares <= 0) return 0;
  return sum(values.slice(1).map((each, at) => each * (values[at] as number))) / squares;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
