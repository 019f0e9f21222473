import {ExplainedError} from '../../core/errors.ts';
import type {GateMetric, GateMetricName} from '../../record/gate-result.ts';
import {type Look, planLooks} from '../../stats/corrections.ts';

/** What a gate has to decide by. Shares, not percentages: 0.03 is 3 %. */
export interface GateRules {
  /** The most pairs that are measured. */
  readonly pairs: number;
  /** The smallest change to the worse that matters. */
  readonly effect: number;
  /** A pass excludes a change to the worse of this much; twice that for p95 and p99. */
  readonly margin: number;
  /** The chance, at most, that a candidate that is no different is called regressed. */
  readonly falseAlarmRateMax: number;
  /** Whether the evidence is looked at once before the end, at the price of a part of the error rate. */
  readonly looksEarly: boolean;
}

/** What a gate does unless it is told otherwise. */
export const DEFAULT_RULES: GateRules = {
  pairs: 12,
  effect: 0.03,
  margin: 0.1,
  falseAlarmRateMax: 0.01,
  looksEarly: true,
};

/** Six signs can never show less than 1/64; eight are the first that can show 1 % of two metrics. */
export const PAIRS_MIN = 8;
/** Sign vectors of more pairs than this are not counted exactly. */
export const PAIRS_MAX = 50;
/** Of the intervals: what a pass rests on. */
export const CONFIDENCE = 0.95;

/** Throughput and median share this part of the error rate; all that scatters more has the rest. */
const PRIMARY_SHARE = 0.8;
/** A tail scatters more, and a percent of it costs the user less: its margin is wider. */
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

/** What a pass tolerates of a metric where it tolerates this share of others: twice that of a tail. */
export function toleratedOf(metric: GateMetricName, share: number): number {
  return METRICS[metric].kind === 'tail' ? share * TAIL_FACTOR : share;
}

/** When a regression may be called. Planned for the metrics with the greatest weight. */
export function regressionLooks(rules: GateRules, weights: readonly number[]): Look[] {
  const level = rules.falseAlarmRateMax * Math.max(0, ...weights);
  return looksOf(rules, level);
}

/** When a pass may be called. Every metric has to pass, so no metric takes from another's rate. */
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
