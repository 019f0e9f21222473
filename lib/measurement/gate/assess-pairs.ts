import type {GateMetric, GateOutcome} from '../../record/gate-result.ts';
import {holm, sequentialP} from '../../stats/corrections.ts';
import {deviationOf, minimumDetectableEffect} from '../../stats/detectable-effect.ts';
import {hodgesLehmann, medianOf} from '../../stats/order-statistics.ts';
import {type Interval, signedRankInterval, signedRankTest} from '../../stats/signed-rank.ts';
import {
  CONFIDENCE,
  type GateRules,
  METRICS,
  metricWeights,
  passLooks,
  regressionLooks,
  toleratedOf,
} from './gate-rules.ts';
import {logWorse, type Series} from './run-figures.ts';

/** How a gate stands. `open`: neither verdict may be called yet. */
export interface Assessment {
  readonly outcome: GateOutcome | 'open';
  readonly metrics: readonly GateMetric[];
}

/**
 * Assesses the pairs measured so far.
 *
 * *Regressed* needs two things of a metric: that its signed-rank test is significant after all
 * corrections, and that its Hodges-Lehmann estimate is at least the effect that matters. The
 * corrections are Bonferroni over the looks, then Holm over the metrics, so a candidate that is no
 * different is called regressed with the stated probability at most. That rests on the coin that
 * decided which side of each pair ran first, and on nothing else: not on the noise, its drift, its
 * shape or how the metrics hang together. The effect only makes alarms rarer.
 *
 * *Pass* needs every metric to exclude a change to the worse: at the last look one of the margin,
 * at the look on the way even one of the effect. Nor may its estimate be as bad as what matters,
 * however unsure that is.
 *
 * @param series all of the same length: so many pairs were measured
 */
export function assessPairs(series: readonly Series[], rules: GateRules): Assessment {
  const pairs = series[0]?.baseline.length ?? 0;
  const weights = metricWeights(series);
  const worse = series.map(harmOf);
  const corrected = holm(
    worse.map((each, at) => ({p: evidence(each, rules, weights), weight: weights[at] ?? 1})),
  );
  const metrics = series.map((each, at) =>
    assessMetric(each, worse[at] ?? [], {rules, pCorrected: corrected[at] ?? 1, weights, at}),
  );
  return {outcome: outcomeOf(metrics, pairs, rules), metrics};
}

function outcomeOf(metrics: readonly GateMetric[], pairs: number, rules: GateRules) {
  if (metrics.some(each => each.outcome === 'worse')) return 'failed';
  const mayPass = passLooks(rules).some(each => each.pairs === pairs) && metrics.length > 0;
  if (mayPass && metrics.every(each => each.outcome !== 'unclear')) return 'passed';
  return pairs >= rules.pairs ? 'inconclusive' : 'open';
}

/** The differences within pairs, worse above 0. */
export function harmOf({metric, baseline, candidate}: Series): number[] {
  return baseline.map((from, at) => logWorse(metric, from, candidate[at] ?? from));
}

function evidence(worse: readonly number[], rules: GateRules, weights: readonly number[]): number {
  const looks = regressionLooks(rules, weights);
  const reached = looks.filter(each => each.pairs <= worse.length);
  return sequentialP(
    looks,
    reached.map(each => signedRankTest(worse.slice(0, each.pairs)).pGreater),
  );
}

interface Judging {
  readonly rules: GateRules;
  readonly pCorrected: number;
  readonly weights: readonly number[];
  readonly at: number;
}

function assessMetric(series: Series, worse: readonly number[], judging: Judging): GateMetric {
  const {rules, pCorrected} = judging;
  const {scenario, metric, baseline, candidate} = series;
  const estimate = hodgesLehmann(worse);
  const interval = signedRankInterval(worse, intervalLevel(worse.length, rules));
  return {
    scenario,
    metric,
    baseline: medianOf(baseline),
    candidate: medianOf(candidate),
    ...ratiosOf(metric, estimate, interval),
    p: signedRankTest(worse).pGreater,
    pCorrected,
    effect: rules.effect,
    margin: toleratedOf(metric, rules.margin),
    detectableEffect: detectable(worse, judging),
    outcome: judge({estimate, interval, isFinal: worse.length >= rules.pairs, metric}, judging),
    pairRatios: baseline.map((from, at) => (candidate[at] ?? from) / from),
  };
}

/** The estimate and its interval as ratios of candidate to baseline. */
export function ratiosOf(metric: GateMetric['metric'], estimate: number, {low, high}: Interval) {
  const ratio = (worse: number) => {
    const value = Math.exp(METRICS[metric].moreIsBetter ? -worse : worse);
    return Number.isFinite(worse) ? value : null;
  };
  const [least, most] = METRICS[metric].moreIsBetter ? [high, low] : [low, high];
  return {ratio: ratio(estimate) ?? 1, ratioLow: ratio(least), ratioHigh: ratio(most)};
}

/** What is left of the intervals' error rate at this look, or at the one that comes next. */
function intervalLevel(pairs: number, rules: GateRules): number {
  const looks = passLooks(rules);
  const look = looks.find(each => each.pairs >= pairs) ?? looks.at(-1);
  return ((1 - CONFIDENCE) / 2) * (look?.share ?? 1);
}

interface Shown {
  readonly estimate: number;
  readonly interval: Interval;
  readonly isFinal: boolean;
  readonly metric: GateMetric['metric'];
}

/** What one metric shows; estimate and interval are logarithms, worse above 0. */
export function judge(
  {estimate, interval, isFinal, metric}: Shown,
  {rules, pCorrected}: Pick<Judging, 'rules' | 'pCorrected'>,
): GateMetric['outcome'] {
  const floor = Math.log1p(rules.effect);
  if (pCorrected <= rules.falseAlarmRateMax && estimate >= floor) return 'worse';
  if (interval.high < 0 && estimate <= -floor) return 'better';
  const most = Math.log1p(toleratedOf(metric, isFinal ? rules.margin : rules.effect));
  const looksHarmless = estimate < Math.log1p(toleratedOf(metric, rules.effect));
  return looksHarmless && interval.high < most ? 'same' : 'unclear';
}

function detectable(worse: readonly number[], {rules, weights, at}: Judging): number | null {
  const share = regressionLooks(rules, weights).at(-1)?.share ?? 1;
  const effect = minimumDetectableEffect({
    pairs: rules.pairs,
    level: rules.falseAlarmRateMax * (weights[at] ?? 1) * share,
    deviation: deviationOf(worse),
    floor: Math.log1p(rules.effect),
  });
  return Number.isFinite(effect) ? Math.expm1(effect) : null;
}
