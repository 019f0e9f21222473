import {ExplainedError} from '../../core/errors.ts';
import type {GateMetric, GateMetricName} from '../../record/gate-result.ts';
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

/** Six signs have a p of 1/64 at least; eight are the fewest that can reach 1 % for two metrics. */
export const PAIRS_MIN = 8;
/** The exact test enumerates the signs of at most so many pairs. */
export const PAIRS_MAX = 50;
/** Of the intervals that a pass is decided by. */
export const CONFIDENCE = 0.95;

/** Throughput and median share this part of the error rate; metrics that scatter more share the rest. */
const PRIMARY_SHARE = 0.8;
/** A tail scatters more, and one percent of it matters less to the user: its margin is wider. */
const TAIL_FACTOR = 2;

/** How each metric is to be read. */
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
};

type Named = Pick<GateMetric, 'metric'>;

/** The share of the error rate that each metric may use; together 1. */
export function metricWeights(metrics: readonly Named[]): number[] {
  const isPrimary = (each: Named) => METRICS[each.metric].kind === 'primary';
  const primary = metrics.filter(isPrimary).length;
  const others = metrics.length - primary;
  if (primary === 0 || others === 0) return metrics.map(() => 1 / metrics.length);
  return metrics.map(each =>
    isPrimary(each) ? PRIMARY_SHARE / primary : (1 - PRIMARY_SHARE) / others,
  );
}

/** The share that a pass tolerates of a metric: for a tail twice that of the others. */
export function toleratedOf(metric: GateMetricName, share: number): number {
  return METRICS[metric].kind === 'tail' ? share * TAIL_FACTOR : share;
}

/** After which pairs a regression may be called; planned for the metrics with the greatest weight. */
export function regressionLooks(rules: GateRules, weights: readonly number[]): Look[] {
  const level = rules.falseAlarmRateMax * Math.max(0, ...weights);
  return looksOf(rules, level);
}

/** After which pairs a pass may be called. Every metric has to pass, so the error rate is not shared. */
export function passLooks(rules: GateRules): Look[] {
  return looksOf(rules, (1 - CONFIDENCE) / 2);
}

function looksOf({pairs, looksEarly}: GateRules, level: number): Look[] {
  return looksEarly ? planLooks(pairs, PAIRS_MIN, level) : [{pairs, share: 1}];
}

/** The fewest pairs whose signs can be significant for the metrics with the greatest weight. */
export function pairsNeeded({falseAlarmRateMax}: GateRules, scenarios: number): number {
  const level = (falseAlarmRateMax * PRIMARY_SHARE) / (2 * scenarios);
  return Math.max(PAIRS_MIN, Math.ceil(-Math.log2(level)));
}

/**
 * A gate that could not call any regression, however bad, is refused.
 *
 * @param scenarios how many are compared
 * @throws ExplainedError when the signs of so few pairs can never be significant
 */
export function assertDecidable(rules: GateRules, scenarios: number): void {
  const needed = pairsNeeded(rules, scenarios);
  if (rules.pairs >= needed) return;
  throw new ExplainedError(
    `${rules.pairs} pairs can never show a regression with at most ` +
      `${rules.falseAlarmRateMax * 100} % false alarms`,
    `ask for --pairs ${needed} or more, or fewer scripts`,
  );
}
