import type {GateMetric, GateOutcome} from '../../record/gate-result.ts';
import {type DiscreteP, holmAttainable, type Look, sequentialP} from '../../stats/corrections.ts';
import {deviationOf, minimumDetectableEffect} from '../../stats/detectable-effect.ts';
import {hodgesLehmann, medianOf} from '../../stats/order-statistics.ts';
import {type Interval, signedRankInterval, signedRankTest} from '../../stats/signed-rank.ts';
import {
  boundsOf,
  CONFIDENCE,
  changeOf,
  type GateRules,
  isCount,
  isTail,
  METRICS,
  regressionLooks,
  weightOf,
  worseBy,
  worsening,
} from './gate-rules.ts';
import type {Series} from './run-figures.ts';

/** The state of a gate. `open`: no verdict may be called yet. */
export interface Assessment {
  readonly outcome: GateOutcome | 'open';
  /** Of metrics that at least one pair has. */
  readonly metrics: readonly GateMetric[];
}

/**
 * Assesses the pairs measured so far.
 *
 * *Failed* needs two things of a metric: its signed-rank test is significant after all corrections, and
 * its Hodges-Lehmann estimate is at least the effect that matters. The corrections are Holm's over the
 * metrics that can be significant at all, then Bonferroni's over the looks, so a candidate that did not
 * change fails with the stated probability at most. That depends only on the coin that decided which side
 * of each pair ran first: not on the noise, its drift or its shape, nor on how the metrics correlate; nor,
 * of refusals and losses, on how they are distributed over requests. The effect only makes alarms rarer.
 *
 * *Passed* needs every metric to exclude a change to the worse of its margin, and no estimate to be as bad
 * as the effect (of a tail, as half of its margin), however uncertain it is. It is called at the end only: a fault that strikes some runs
 * has to be looked for in all that were planned.
 *
 * @param series all of the same length: so many pairs were measured
 */
export function assessPairs(series: readonly Series[], rules: GateRules): Assessment {
  const pairs = series[0]?.baseline.length ?? 0;
  const differences = series.map(differencesOf);
  const evidence = correctedP(series, differences, rules);
  const metrics = series.flatMap((each, at) => {
    const worse = (differences[at] ?? []).filter(isKnown);
    return worse.length === 0 ? [] : [assessMetric(each, worse, evidence[at] ?? 1, rules)];
  });
  return {outcome: outcomeOf(metrics, pairs, rules), metrics};
}

/** Whether so many pairs are enough for a verdict of any kind. */
export function isLook(series: readonly Series[], rules: GateRules): boolean {
  const pairs = series[0]?.baseline.length ?? 0;
  return pairs >= rules.pairs || looksOf(series, rules).some(each => each.pairs === pairs);
}

function outcomeOf(metrics: readonly GateMetric[], pairs: number, rules: GateRules) {
  if (metrics.some(each => each.outcome === 'worse')) return 'failed';
  if (pairs < rules.pairs) return 'open';
  const isAlike = metrics.length > 0 && metrics.every(each => each.outcome !== 'unclear');
  return isAlike ? 'passed' : 'inconclusive';
}

/** The differences within pairs; above 0 is worse. Null where a run has no figure. */
function differencesOf({metric, baseline, candidate}: Series): (number | null)[] {
  return baseline.map((from, at) => {
    const to = candidate[at] ?? null;
    return from === null || to === null ? null : worseBy(metric, from, to);
  });
}

function isKnown(each: number | null): each is number {
  return each !== null;
}

function looksOf(series: readonly Series[], rules: GateRules): Look[] {
  return regressionLooks(rules, new Set(series.map(each => each.scenario)).size);
}

/** The p-value of each metric, after the corrections; 1 before the first look. */
function correctedP(
  series: readonly Series[],
  differences: readonly (readonly (number | null)[])[],
  rules: GateRules,
): number[] {
  const pairs = series[0]?.baseline.length ?? 0;
  const looks = looksOf(series, rules);
  const reached = looks.filter(each => each.pairs <= pairs);
  const atLook = reached.map(look => {
    const tests = series.map(({metric}, at): DiscreteP => {
      const worse = (differences[at] ?? []).slice(0, look.pairs).filter(isKnown);
      const {pGreater, count} = signedRankTest(worse);
      return {p: pGreater, weight: weightOf(metric), least: 2 ** -count};
    });
    return holmAttainable(tests, rules.falseAlarmRateMax * look.share);
  });
  return series.map((_, at) =>
    sequentialP(
      looks,
      atLook.map(each => each[at] ?? 1),
    ),
  );
}

function assessMetric(
  series: Series,
  worse: readonly number[],
  pCorrected: number,
  rules: GateRules,
): GateMetric {
  const {scenario, metric} = series;
  const estimate = hodgesLehmann(worse);
  const interval = signedRankInterval(worse, (1 - CONFIDENCE) / 2);
  const both = series.baseline.flatMap((from, at) => {
    const to = series.candidate[at] ?? null;
    return from === null || to === null ? [] : [{from, to}];
  });
  return {
    scenario,
    metric,
    baseline: medianOf(both.map(each => each.from)),
    candidate: medianOf(both.map(each => each.to)),
    ...changeBetween(metric, estimate, interval),
    p: signedRankTest(worse).pGreater,
    pCorrected,
    ...boundsOf(metric, rules),
    detectableEffect: null,
    outcome: judge({metric, estimate, interval, pCorrected}, rules),
    // A ratio to nothing is as bad as can be told.
    pairRatios: isCount(metric)
      ? []
      : worse.map(each => Math.exp(METRICS[metric].moreIsBetter ? -each : each)),
  };
}

/** An estimate and its interval: ratios of candidate to baseline, or differences of shares. */
export function changeBetween(
  metric: GateMetric['metric'],
  estimate: number,
  {low, high}: Interval,
): Pick<GateMetric, 'ratio' | 'ratioLow' | 'ratioHigh' | 'difference'> {
  const end = (value: number, told: number) => (Number.isFinite(value) ? told : null);
  if (isCount(metric)) {
    const difference = {estimate, low: end(low, low), high: end(high, high)};
    return {ratio: null, ratioLow: null, ratioHigh: null, difference};
  }
  const sign = METRICS[metric].moreIsBetter ? -1 : 1;
  const [least, most] = sign < 0 ? [high, low] : [low, high];
  return {
    ratio: Math.exp(sign * estimate),
    ratioLow: end(least, Math.exp(sign * least)),
    ratioHigh: end(most, Math.exp(sign * most)),
  };
}

/** What a metric shows; estimate and interval as {@link worseBy} measures, above 0 is worse. */
export interface Shown {
  readonly metric: GateMetric['metric'];
  readonly estimate: number;
  readonly interval: Interval;
  readonly pCorrected: number;
}

/** What one metric shows at the rules' level. */
export function judge(
  {metric, estimate, interval, pCorrected}: Shown,
  rules: GateRules,
): GateMetric['outcome'] {
  const {effect, margin} = boundsOf(metric, rules);
  const floor = worsening(metric, effect);
  if (pCorrected <= rules.falseAlarmRateMax && estimate >= floor && estimate > 0) return 'worse';
  if (interval.high < 0 && estimate <= -floor) return 'better';
  const most = worsening(metric, margin);
  // A tail scatters so much that an estimate beyond the effect is often chance.
  const harmless = isTail(metric) ? most / 2 : worsening(metric, effect);
  const isHarmless = estimate <= 0 || estimate < harmless;
  return isHarmless && interval.high < most ? 'same' : 'unclear';
}

/**
 * Adds to each metric the smallest change that nine of ten such gates find. Apart from the rest, since it
 * takes a thousand draws.
 */
export function withDetectable(
  {outcome, metrics}: Assessment,
  series: readonly Series[],
  rules: GateRules,
): Assessment {
  const looks = looksOf(series, rules);
  const share = looks.at(-1)?.share ?? 1;
  const weights = series.reduce((sum, {metric}) => sum + weightOf(metric), 0);
  const detectable = (metric: GateMetric, of: Series): number | null => {
    const effect = minimumDetectableEffect({
      pairs: rules.pairs,
      level: (rules.falseAlarmRateMax * share * weightOf(metric.metric)) / weights,
      deviation: deviationOf(differencesOf(of).filter(isKnown)),
      floor: worsening(metric.metric, metric.effect),
    });
    return Number.isFinite(effect) ? changeOf(metric.metric, effect) : null;
  };
  return {
    outcome,
    metrics: metrics.map(each => {
      const of = series.find(
        other => other.scenario === each.scenario && other.metric === each.metric,
      );
      return of ? {...each, detectableEffect: detectable(each, of)} : each;
    }),
  };
}
