import type {GateMetric} from '../../record/gate-result.ts';
import {holm} from '../../stats/corrections.ts';
import {deviationOf, minimumDetectableShift} from '../../stats/detectable-effect.ts';
import {medianOf} from '../../stats/order-statistics.ts';
import {rankSumPGreater, shiftEstimate, shiftInterval} from '../../stats/rank-sum.ts';
import {type Assessment, judge, ratiosOf} from './assess-pairs.ts';
import {CONFIDENCE, type GateRules, METRICS, metricWeights, toleratedOf} from './gate-rules.ts';
import type {Series} from './run-figures.ts';

/**
 * Assesses runs that were not interleaved, such as last week's against today's. Nothing can tell a
 * slower release from a slower machine then, so more is asked: the exact rank-sum test has to be
 * significant not against no change, but against a change of the effect that matters. That makes
 * false alarms by drift rarer; no promise can be made of how rare.
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
    return assessMetric(each, {rules, p: p[at] ?? 1, pCorrected: corrected[at] ?? 1, level});
  });
  if (metrics.some(each => each.outcome === 'worse')) return {outcome: 'failed', metrics};
  const passes = metrics.length > 0 && metrics.every(each => each.outcome !== 'unclear');
  return {outcome: passes ? 'passed' : 'inconclusive', metrics};
}

/** Logarithms of both sides, worse above. */
function worseSides({metric, baseline, candidate}: Series) {
  const worse = (value: number) => (METRICS[metric].moreIsBetter ? -1 : 1) * Math.log(value);
  return {before: baseline.map(worse), after: candidate.map(worse)};
}

interface Judging {
  readonly rules: GateRules;
  readonly p: number;
  readonly pCorrected: number;
  readonly level: number;
}

function assessMetric(series: Series, {rules, p, pCorrected, level}: Judging): GateMetric {
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
