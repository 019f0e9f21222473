import type {GateMetric, GateOutcome} from '../../record/gate-result.ts';
import {holm, sequentialP} from '../../stats/corrections.ts';
import {
  deviationOf,
  minimumDetectableEffect,
  minimumDetectableShift,
} from '../../stats/detectable-effect.ts';
import {hodgesLehmann, medianOf} from '../../stats/order-statistics.ts';
import {rankSumPGreater, shiftEstimate, shiftInterval} from '../../stats/rank-sum.ts';
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

/** The state of a gate. `open`: no verdict may be called yet. */
export interface Assessment {
  readonly outcome: GateOutcome | 'open';
  readonly metrics: readonly GateMetric[];
}

/**
 * Assesses the pairs measured so far.
 *
 * *Failed* needs two things of a metric: its signed-rank test is significant after all corrections, and
 * its Hodges-Lehmann estimate is at least the effect that matters. The corrections are Bonferroni over the
 * looks, then Holm over the metrics, so a candidate that did not change fails with the stated probability
 * at most. That depends only on the coin that decided which side of each pair ran first: not on the noise,
 * its drift or its shape, nor on how the metrics correlate. The effect only makes alarms rarer.
 *
 * *Passed* needs every metric to exclude a change to the worse: at the last look one of the margin, at an
 * earlier look even one of the effect. Nor may its estimate be as bad as the effect, however uncertain it is.
 *
 * @param series all of the same length: so many pairs were measured
 */
export function assessPairs(series: readonly Series[], rules: GateRules): Assessment {
  const pairs = series[0]?.baseline.length ?? 0;
  const weights = metricWeights(series);
  const worse = series.map(worseningsOf);
  const corrected = holm(
    worse.map((each, at) => ({p: evidence(each, rules, weights), weight: weights[at] ?? 1})),
  );
  const metrics = series.map((each, at) =>
    assessPairedMetric(each, worse[at] ?? [], {rules, pCorrected: corrected[at] ?? 1, weights, at}),
  );
  return {outcome: outcomeOf(metrics, pairs, rules), metrics};
}

function outcomeOf(metrics: readonly GateMetric[], pairs: number, rules: GateRules) {
  if (metrics.some(each => each.outcome === 'worse')) return 'failed';
  const mayPass = passLooks(rules).some(each => each.pairs === pairs) && metrics.length > 0;
  if (mayPass && metrics.every(each => each.outcome !== 'unclear')) return 'passed';
  return pairs >= rules.pairs ? 'inconclusive' : 'open';
}

/** The differences within pairs, as logarithms; above 0 is worse. */
function worseningsOf({metric, baseline, candidate}: Series): number[] {
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

interface PairJudging {
  readonly rules: GateRules;
  readonly pCorrected: number;
  readonly weights: readonly number[];
  readonly at: number;
}

function assessPairedMetric(
  series: Series,
  worse: readonly number[],
  judging: PairJudging,
): GateMetric {
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
function ratiosOf(metric: GateMetric['metric'], estimate: number, {low, high}: Interval) {
  const ratio = (worse: number) => {
    const value = Math.exp(METRICS[metric].moreIsBetter ? -worse : worse);
    return Number.isFinite(worse) ? value : null;
  };
  const [least, most] = METRICS[metric].moreIsBetter ? [high, low] : [low, high];
  return {ratio: ratio(estimate) ?? 1, ratioLow: ratio(least), ratioHigh: ratio(most)};
}

/** The part of the intervals' error rate that this look may use, or the one that comes next. */
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

/** What one metric shows; estimate and interval are logarithms, above 0 is worse. */
function judge(
  {estimate, interval, isFinal, metric}: Shown,
  {rules, pCorrected}: Pick<PairJudging, 'rules' | 'pCorrected'>,
): GateMetric['outcome'] {
  const floor = Math.log1p(rules.effect);
  if (pCorrected <= rules.falseAlarmRateMax && estimate >= floor) return 'worse';
  if (interval.high < 0 && estimate <= -floor) return 'better';
  const most = Math.log1p(toleratedOf(metric, isFinal ? rules.margin : rules.effect));
  const looksHarmless = estimate < Math.log1p(toleratedOf(metric, rules.effect));
  return looksHarmless && interval.high < most ? 'same' : 'unclear';
}

function detectable(worse: readonly number[], {rules, weights, at}: PairJudging): number | null {
  const share = regressionLooks(rules, weights).at(-1)?.share ?? 1;
  const effect = minimumDetectableEffect({
    pairs: rules.pairs,
    level: rules.falseAlarmRateMax * (weights[at] ?? 1) * share,
    deviation: deviationOf(worse),
    floor: Math.log1p(rules.effect),
  });
  return Number.isFinite(effect) ? Math.expm1(effect) : null;
}

/**
 * Assesses runs that were not interleaved, such as last week's against today's. Then a slower release looks
 * the same as a slower machine, so more is asked: the exact rank-sum test has to be significant against a
 * change of the effect that matters, and not only against no change. That makes false alarms by drift rarer;
 * how rare cannot be promised.
 */
export function assessSets(series: readonly Series[], rules: GateRules): Assessment {
  const weights = metricWeights(series);
  const floor = Math.log1p(rules.effect);
  const sides = series.map(worseSides);
  const p = sides.map(({before, after}) =>
    rankSumPGreater(
      before.map(each => each + floor),
      after,
    ),
  );
  const corrected = holm(p.map((each, at) => ({p: each, weight: weights[at] ?? 1})));
  const metrics = series.map((each, at) => {
    const level = rules.falseAlarmRateMax * (weights[at] ?? 1);
    return assessSetMetric(each, {rules, p: p[at] ?? 1, pCorrected: corrected[at] ?? 1, level});
  });
  if (metrics.some(each => each.outcome === 'worse')) return {outcome: 'failed', metrics};
  const passes = metrics.length > 0 && metrics.every(each => each.outcome !== 'unclear');
  return {outcome: passes ? 'passed' : 'inconclusive', metrics};
}

/** Logarithms of both sides; higher is worse. */
function worseSides({metric, baseline, candidate}: Series) {
  const worse = (value: number) => (METRICS[metric].moreIsBetter ? -1 : 1) * Math.log(value);
  return {before: baseline.map(worse), after: candidate.map(worse)};
}

interface SetJudging {
  readonly rules: GateRules;
  readonly p: number;
  readonly pCorrected: number;
  readonly level: number;
}

function assessSetMetric(series: Series, {rules, p, pCorrected, level}: SetJudging): GateMetric {
  const {scenario, metric, baseline, candidate} = series;
  const {before, after} = worseSides(series);
  const estimate = shiftEstimate(before, after);
  const interval = shiftInterval(before, after, (1 - CONFIDENCE) / 2);
  const effect = minimumDetectableShift({
    first: before.length,
    second: after.length,
    level,
    deviation: Math.max(deviationOf(before), deviationOf(after)),
    floor: Math.log1p(rules.effect),
  });
  return {
    scenario,
    metric,
    baseline: medianOf(baseline),
    candidate: medianOf(candidate),
    ...ratiosOf(metric, estimate, interval),
    p,
    pCorrected,
    effect: rules.effect,
    margin: toleratedOf(metric, rules.margin),
    detectableEffect: Number.isFinite(effect) ? Math.expm1(effect) : null,
    outcome: judge({estimate, interval, isFinal: true, metric}, {rules, pCorrected}),
    pairRatios: [],
  };
}
