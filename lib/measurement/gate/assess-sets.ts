import type {GateMetric} from '../../record/gate-result.ts';
import {holm} from '../../stats/corrections.ts';
import {deviationOf, minimumDetectableShift} from '../../stats/detectable-effect.ts';
import {medianOf} from '../../stats/order-statistics.ts';
import {rankSumPGreater, shiftEstimate, shiftInterval} from '../../stats/rank-sum.ts';
import {type Assessment, changeBetween, judge} from './assess.ts';
import {
  boundsOf,
  CONFIDENCE,
  changeOf,
  type GateRules,
  isCount,
  weightOf,
  worseBy,
  worsening,
} from './gate-rules.ts';
import type {Series} from './run-figures.ts';

/**
 * Assesses runs that were not interleaved, such as last week's against today's. Then a slower release looks
 * the same as a slower machine, so more is asked: the exact rank-sum test has to be significant against a
 * change of the effect that matters, and not only against no change. That makes false alarms by drift rarer;
 * how rare cannot be promised.
 *
 * @param withDetectable false where nobody reads what would have been found: that takes a thousand draws
 */
export function assessSets(
  series: readonly Series[],
  rules: GateRules,
  withDetectable = true,
): Assessment {
  const sides = series.flatMap(each => {
    const side = worseSides(each);
    return side.before.length > 0 && side.after.length > 0 ? [{series: each, ...side}] : [];
  });
  const p = sides.map(({series: {metric}, before, after}) =>
    rankSumPGreater(
      before.map(each => each + floorOf(metric, rules)),
      after,
    ),
  );
  // Where all runs are the same, as most shares are, nothing can be significant.
  const varies = sides.map(({before, after}) => new Set([...before, ...after]).size > 1);
  const total = sides.reduce(
    (sum, each, at) => sum + (varies[at] ? weightOf(each.series.metric) : 0),
    0,
  );
  const weights = sides.map((each, at) => (varies[at] ? weightOf(each.series.metric) / total : 0));
  const corrected = holm(
    p.flatMap((each, at) => (varies[at] ? [{p: each, weight: weights[at] ?? 1}] : [])),
  );
  let next = 0;
  const metrics = sides.map((side, at) =>
    assessMetric(side, {
      rules,
      p: p[at] ?? 1,
      pCorrected: varies[at] ? (corrected[next++] ?? 1) : 1,
      level: withDetectable ? rules.falseAlarmRateMax * (weights[at] ?? 0) : null,
    }),
  );
  if (metrics.some(each => each.outcome === 'worse')) return {outcome: 'failed', metrics};
  const passes = metrics.length > 0 && metrics.every(each => each.outcome !== 'unclear');
  return {outcome: passes ? 'passed' : 'inconclusive', metrics};
}

interface Sides {
  readonly series: Series;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Both sides as {@link worseBy} measures, from an arbitrary zero; higher is worse. */
function worseSides({metric, baseline, candidate}: Series) {
  const zero = isCount(metric) ? 0 : 1;
  const worse = (values: Series['baseline']) =>
    values.flatMap(each => (each === null ? [] : worseBy(metric, zero, each)));
  return {before: worse(baseline), after: worse(candidate)};
}

function floorOf(metric: Series['metric'], rules: GateRules): number {
  return worsening(metric, boundsOf(metric, rules).effect);
}

interface SetJudging {
  readonly rules: GateRules;
  readonly p: number;
  readonly pCorrected: number;
  /** Of the smallest change that would be found; null where that is not asked for. */
  readonly level: number | null;
}

function assessMetric({series, before, after}: Sides, judging: SetJudging): GateMetric {
  const {rules, p, pCorrected, level} = judging;
  const {scenario, metric, baseline, candidate} = series;
  const estimate = shiftEstimate(before, after);
  const interval = shiftInterval(before, after, (1 - CONFIDENCE) / 2);
  const detectable = (of: number) => {
    const deviation = Math.max(deviationOf(before), deviationOf(after));
    const sizes = {first: before.length, second: after.length};
    const floor = floorOf(metric, rules);
    const effect = minimumDetectableShift({...sizes, level: of, deviation, floor});
    return Number.isFinite(effect) ? changeOf(metric, effect) : null;
  };
  const had = (values: Series['baseline']) => values.filter(each => each !== null);
  return {
    scenario,
    metric,
    baseline: medianOf(had(baseline)),
    candidate: medianOf(had(candidate)),
    ...changeBetween(metric, estimate, interval),
    p,
    pCorrected,
    ...boundsOf(metric, rules),
    detectableEffect: level === null ? null : detectable(level),
    outcome: judge({metric, estimate, interval, pCorrected}, rules),
    pairRatios: [],
  };
}
