import {ExplainedError} from '../../core/errors.ts';
import type {GateCountName, GateMetricName} from '../../record/gate-result.ts';
import {type Look, planLooks} from '../../stats/corrections.ts';

/** The rules that a gate decides by. Shares, not percentages: 0.03 is 3 %. */
export interface GateRules {
  /** The most pairs that are measured. */
  readonly pairs: number;
  /** The smallest change to the worse that matters. */
  readonly effect: number;
  /** A pass excludes a change to the worse of this much; twice that for p95 and p99. */
  readonly margin: number;
  /** The highest probability with which a candidate that did not change is called regressed. */
  readonly falseAlarmRateMax: number;
  /** Whether the pairs are assessed once before the end, which uses a part of the error rate. */
  readonly looksEarly: boolean;
}

/** The rules of a gate for which nothing else was asked. */
export const DEFAULT_RULES: GateRules = {
  pairs: 12,
  effect: 0.03,
  margin: 0.1,
  falseAlarmRateMax: 0.01,
  looksEarly: true,
};

/** Sets of fewer runs can show nothing, whatever the rules. */
export const PAIRS_MIN = 8;
/** The exact test enumerates the signs of at most so many pairs. */
export const PAIRS_MAX = 50;
/** Of the intervals that a pass is decided by. */
export const CONFIDENCE = 0.95;

/** A tail scatters more, and one percent of it matters less to the user: its margin is wider. */
const TAIL_FACTOR = 2;

/** How each metric of speed is to be read. */
export const METRICS: Readonly<
  Record<
    GateMetricName,
    {readonly moreIsBetter: boolean; readonly kind: 'primary' | 'tail' | 'other'}
  >
> = {
  throughput: {moreIsBetter: true, kind: 'primary'},
  median: {moreIsBetter: false, kind: 'primary'},
  p95: {moreIsBetter: false, kind: 'tail'},
  p99: {moreIsBetter: false, kind: 'tail'},
  'instance-time': {moreIsBetter: false, kind: 'other'},
  'cpu-per-instance': {moreIsBetter: false, kind: 'other'},
  'execution-time': {moreIsBetter: false, kind: 'other'},
};

/**
 * What matters in a share, and what a pass excludes: 0.01 is a point. Refusals are how a cluster
 * defends itself; failures are its bugs; of instances that were lost, any matters.
 */
export const COUNTS: Readonly<
  Record<GateCountName, {readonly effect: number; readonly margin: number}>
> = {
  refused: {effect: 0.01, margin: 0.02},
  failed: {effect: 0.001, margin: 0.005},
  unanswered: {effect: 0.001, margin: 0.005},
  // A check that sees a refusal fails with it.
  checks: {effect: 0.01, margin: 0.02},
  lost: {effect: 0, margin: 0.001},
};

/** All that a gate compares, in the order of its tables. */
export type AnyMetric = GateMetricName | GateCountName;
export const ALL_METRICS: readonly AnyMetric[] = [
  ...(Object.keys(METRICS) as GateMetricName[]),
  ...(Object.keys(COUNTS) as GateCountName[]),
];

/** Whether a metric is a share of requests or instances, which has differences and no ratios. */
export function isCount(metric: AnyMetric): metric is GateCountName {
  return metric in COUNTS;
}

/**
 * The weight of a metric in the error rate. With ten pairs the least p-value is 1/1024, and two of it
 * are what finds +10 % in nine of ten gates where one pair disagrees: throughput and median have two.
 */
export function weightOf(metric: AnyMetric): number {
  return !isCount(metric) && METRICS[metric].kind === 'primary' ? 2 : 1;
}

/** The smallest change that matters and the one that a pass excludes, as shares or ratios less 1. */
export function boundsOf(
  metric: AnyMetric,
  {effect, margin}: Pick<GateRules, 'effect' | 'margin'>,
): {readonly effect: number; readonly margin: number} {
  if (isCount(metric)) return COUNTS[metric];
  return {effect, margin: isTail(metric) ? margin * TAIL_FACTOR : margin};
}

/** Whether a metric is a high percentile. */
export function isTail(metric: AnyMetric): boolean {
  return !isCount(metric) && METRICS[metric].kind === 'tail';
}

/** A ratio as large as a million counts as one, and so does one to zero: it is the worst there is. */
const LOG_MAX = Math.log(1e6);

/**
 * How much worse a figure is: above 0 is worse, whatever the metric. Of speed it is the logarithm of
 * the ratio, where nothing completed is the worst of all; of a share it is the difference.
 */
export function worseBy(metric: AnyMetric, from: number, to: number): number {
  if (isCount(metric)) return to - from;
  if (from === to) return 0;
  const log = Math.min(LOG_MAX, Math.max(-LOG_MAX, Math.log(to / from)));
  return METRICS[metric].moreIsBetter ? -log : log;
}

/** A change of so much to the worse, in what {@link worseBy} is measured in. */
export function worsening(metric: AnyMetric, change: number): number {
  return isCount(metric) ? change : Math.log1p(change);
}

/** The same backwards. */
export function changeOf(metric: AnyMetric, worse: number): number {
  return isCount(metric) ? worse : Math.expm1(worse);
}

/** What only the cluster's own metrics tell. */
export const WATCHED: readonly AnyMetric[] = ['cpu-per-instance', 'execution-time'];

/** The metrics of speed that every scenario has. */
const USUAL: readonly AnyMetric[] = ['throughput', 'median', 'p95', 'p99', 'instance-time'];

function weights(metrics: readonly AnyMetric[]): number {
  return metrics.reduce((sum, each) => sum + weightOf(each), 0);
}

/** After which pairs a regression may be called; planned for throughput and median. */
export function regressionLooks(rules: GateRules, scenarios: number): Look[] {
  const {pairs, looksEarly, falseAlarmRateMax} = rules;
  if (!looksEarly) return [{pairs, share: 1}];
  const share = weightOf('throughput') / (weights(USUAL) * Math.max(1, scenarios));
  return planLooks(pairs, falseAlarmRateMax * share);
}

/**
 * The fewest pairs with which a metric can be called that is the worse one of both in each: n signs
 * have a probability of 2^-n, and that has to be within the share of the metric with the least.
 *
 * @param metrics those of one scenario that use the error rate
 */
function pairsFor(rules: GateRules, scenarios: number, metrics: readonly AnyMetric[]): number {
  const least = rules.falseAlarmRateMax / (weights(metrics) * Math.max(1, scenarios));
  return Math.max(PAIRS_MIN, Math.ceil(-Math.log2(least) - 1e-9));
}

/** What is compared of each scenario, besides what every one has. */
export interface GateScope {
  readonly scenarios: number;
  /** Whether what only the cluster's metrics tell is compared. */
  readonly watched: boolean;
}

/** The fewest pairs that can call every metric of the plan, all shares of trouble at once. */
export function pairsForAll(rules: GateRules, {scenarios, watched}: GateScope): number {
  const metrics = ALL_METRICS.filter(each => watched || !WATCHED.includes(each));
  return pairsFor(rules, scenarios, metrics);
}

/** The fewest pairs that can call every metric, as long as requests go wrong in one way only. */
export function pairsNeeded(rules: GateRules, {scenarios, watched}: GateScope): number {
  const metrics = [...USUAL, ...(watched ? WATCHED : []), 'failed' as const];
  return pairsFor(rules, scenarios, metrics);
}

/**
 * A gate that could never call one of its metrics, however bad, is refused.
 *
 * @throws ExplainedError when the signs of so few pairs can never be significant
 */
export function assertDecidable(rules: GateRules, scope: GateScope): void {
  const needed = pairsNeeded(rules, scope);
  if (rules.pairs >= needed) return;
  throw new ExplainedError(
    `${rules.pairs} pairs can never show a regression in each metric with at most ` +
      `${rules.falseAlarmRateMax * 100} % false alarms`,
    `ask for --pairs ${needed} or more, or fewer scripts`,
  );
}

/** Faults that strike only some runs: how many, for which the chance to miss them is told. */
export const RARE_SHARES = [0.05, 0.1, 0.2] as const;
