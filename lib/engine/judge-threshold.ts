import {samplesNeeded} from '../record/histogram/distribution.ts';
import type {ThresholdOutcome, ThresholdState} from '../record/threshold-outcome.ts';
import {type Metric, type MetricSet, responseTimeOf} from './measure/metrics.ts';
import {satisfies, type Threshold} from './thresholds.ts';

/** What is known of the values that a threshold is about. */
export interface Observation {
  /** The figure of its aggregation; null when there was no sample. */
  readonly observed: number | null;
  /** Absent where values are not counted one by one: counters, gauges. */
  readonly samples?: number;
  /** How many samples are on the wrong side of the bound. Absent where that is not known at all. */
  readonly beyond?: {readonly atLeast: number; readonly atMost: number};
}

/** One in a hundred: so rarely may chance alone decide on few samples. */
const CHANCE = 0.01;

/**
 * Judges each threshold by what was measured. A latency whose response times are kept is judged twice,
 * on its service time, as k6 does, and on its response time: it has to keep both.
 *
 * @param seconds how long the run has lasted
 */
export function evaluateThresholds(
  thresholds: readonly Threshold[],
  metrics: MetricSet,
  seconds: number,
): ThresholdOutcome[] {
  return thresholds.flatMap((threshold): ThresholdOutcome[] => {
    const {metric, expression} = threshold;
    const judge = (name: string) =>
      judgeThreshold(threshold, observe(threshold, metrics.get(name), seconds));
    const response = responseTimeOf(metric);
    if (!metrics.get(response)) return [{metric, expression, ...judge(metric)}];
    return [
      {metric, expression, time: 'service', ...judge(metric)},
      {metric, expression, time: 'response', ...judge(response)},
    ];
  });
}

function observe(
  {aggregation, operator, limit}: Threshold,
  metric: Metric | undefined,
  seconds: number,
): Observation {
  const observed = metric?.figure(aggregation, seconds) ?? null;
  const isTotal = aggregation === 'count' || aggregation === 'rate';
  if (metric?.kind === 'counter' && isTotal) return {observed: observed ?? 0};
  const samples = metric?.countWhere(() => true) ?? null;
  if (!metric || samples === null) return {observed};
  if (operator === '==' || operator === '!=') return {observed, samples};
  // Of a rate that must not exceed its bound each hit counts against it, of another each miss.
  const isUpper = operator === '<' || operator === '<=';
  const isBeyond = (value: number) =>
    metric.kind === 'rate' ? isUpper === (value === 1) : !satisfies(value, operator, limit);
  const beyond = metric.countWhere(isBeyond) ?? 0;
  return {observed, samples, beyond: {atLeast: beyond, atMost: beyond}};
}

/** The first threshold that is broken and asks for the run to end, k6's `abortOnFail`. */
export function thresholdThatAborts(
  thresholds: readonly Threshold[],
  outcomes: readonly ThresholdOutcome[],
  elapsedMs: number,
): ThresholdOutcome | null {
  for (const {metric, expression, abortOnFail, delayAbortEvalMs} of thresholds) {
    if (!abortOnFail || elapsedMs < delayAbortEvalMs) continue;
    const broken = outcomes.find(
      each => each.state === 'broken' && each.metric === metric && each.expression === expression,
    );
    if (broken) return broken;
  }
  return null;
}

/**
 * The state of a threshold.
 *
 * Without a sample there is *no data*, whatever k6 makes of it (a rate passes, the rest is judged as
 * 0). A count of 0 is data: nothing happened.
 *
 * A figure of the samples themselves (avg, min, max, rate, count, value) is what it is. A percentile
 * says more than its samples: at most the share 1 - q of all requests may lie beyond the bound. It is
 * decided, in this order:
 * 1. by the figure, where there are 10/(1-q) samples, from which on it is shown;
 * 2. by how many lie beyond the bound: *broken*, or *kept*, where chance alone would bring so many,
 *    or so few, in less than one of a hundred runs of a target that is exactly at the bound
 *    (Chernoff's bound for a binomial tail, https://doi.org/10.1214/aoms/1177729330);
 * 3. *kept* where none lies beyond it, of at least 1/(1-q) samples: 100 for p99;
 * 4. else there are *too few*.
 *
 * @param isSatisfied whether the figure satisfies it, where another than this one has compared them
 */
export function judgeThreshold(
  threshold: Pick<Threshold, 'aggregation' | 'operator' | 'limit'>,
  {observed, samples, beyond}: Observation,
  isSatisfied?: boolean,
): Omit<ThresholdOutcome, 'metric' | 'expression' | 'time'> {
  const known = {
    observed,
    ...(samples === undefined ? {} : {samples}),
    ...(beyond !== undefined && beyond.atLeast === beyond.atMost ? {beyond: beyond.atLeast} : {}),
  };
  if (observed === null) return {...known, state: 'no data'};
  const {operator, limit} = threshold;
  const byFigure = (isSatisfied ?? satisfies(observed, operator, limit)) ? 'kept' : 'broken';
  const share = allowedShare(threshold);
  if (share === null || samples === undefined) return {...known, state: byFigure};
  const {atLeast, atMost} = beyond ?? {atLeast: 0, atMost: samples};
  return {...known, state: stateOfPercentile(samples, atLeast, atMost, share, byFigure)};
}

function stateOfPercentile(
  samples: number,
  atLeast: number,
  atMost: number,
  share: number,
  byFigure: ThresholdState,
): ThresholdState {
  if (samples >= samplesNeeded(Math.max(share, 1 - share))) return byFigure;
  if (atLeast > share * samples && isNoChance(atLeast, samples, share)) return 'broken';
  if (atMost === 0) return samples >= Math.ceil(1 / share - 1e-9) ? 'kept' : 'too few';
  return atMost < share * samples && isNoChance(atMost, samples, share) ? 'kept' : 'too few';
}

/** The share of all values that may be beyond the bound; null where it is not a bound on a percentile. */
function allowedShare({
  aggregation,
  operator,
}: Pick<Threshold, 'aggregation' | 'operator'>): number | null {
  const quantile = quantileOf(aggregation);
  if (quantile === null || quantile <= 0 || quantile >= 1) return null;
  if (operator === '<' || operator === '<=') return 1 - quantile;
  return operator === '>' || operator === '>=' ? quantile : null;
}

/** 0.99 of `p(99)`, 0.5 of `med`; null of another aggregation. */
export function quantileOf(aggregation: string): number | null {
  if (aggregation === 'med') return 0.5;
  const percentile = /^p\(\s*(\d+(?:\.\d+)?)\s*\)$/.exec(aggregation)?.[1];
  return percentile === undefined ? null : Number(percentile) / 100;
}

/** Whether so many hits, far from the expected, are rarer than {@link CHANCE}. */
function isNoChance(hits: number, samples: number, share: number): boolean {
  const seen = hits / samples;
  const divergence = part(seen, share) + part(1 - seen, 1 - share);
  return samples * divergence > -Math.log(CHANCE) + 1e-9;
}

function part(seen: number, expected: number): number {
  return seen === 0 ? 0 : seen * Math.log(seen / expected);
}
