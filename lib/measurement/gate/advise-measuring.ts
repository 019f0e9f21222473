import type {GateMetric} from '../../record/gate-result.ts';
import {deviationOf, minimumDetectableEffect} from '../../stats/detectable-effect.ts';
import {type GateRules, METRICS, metricWeights, PAIRS_MAX, regressionLooks} from './gate-rules.ts';

/** Longer runs than this are no advice; where margin and effect are the same, nothing helps. */
const TIMES_MAX = 100;

/**
 * What a gate that could not tell has to be told: where the pairs scatter so much that a change as
 * large as the margin is not found in nine of ten cases, how many pairs would find it, or how much
 * longer runs. Looks at throughput and median, in which the power of a gate lies.
 *
 * @param metrics of pairs; what was not paired has no advice
 * @returns one line; null where the gate sees what it was asked for
 */
export function adviceOn(metrics: readonly GateMetric[], rules: GateRules): string | null {
  const weights = metricWeights(metrics);
  const blind = metrics
    .map((metric, at) => ({metric, weight: weights[at] ?? 1, deviation: scatterOf(metric)}))
    .filter(({metric}) => METRICS[metric.metric].kind === 'primary')
    .filter(({metric}) => metric.pairRatios.length > 1)
    .filter(({metric, deviation, weight}) => effectSeen(rules, deviation, weight) > metric.margin)
    .sort((one, other) => other.deviation - one.deviation)[0];
  if (!blind) return null;
  const {metric, deviation, weight} = blind;
  const pairs = pairsThatSee(rules, deviation, weight, metric.margin);
  const longer = timesLonger(rules, deviation, weight, metric.margin);
  if (pairs === null && longer >= TIMES_MAX) return null;
  return (
    `pairs of ${metric.scenario} differ by ${percent(deviation)} in ${metric.metric} by chance, too much ` +
    `to find ${percent(metric.margin)} worse in nine of ten gates: that takes ` +
    `${pairs === null ? `more than ${PAIRS_MAX}` : `about ${pairs}`} pairs, or runs about ${longer} times as ` +
    'long; below saturation (fewer --vus, or --rate) runs scatter less'
  );
}

/** The deviation of the pairs' log ratios. */
function scatterOf({pairRatios}: GateMetric): number {
  return deviationOf(pairRatios.map(Math.log));
}

/** What gates by such rules find in nine of ten cases, a share. */
function effectSeen(rules: GateRules, deviation: number, weight: number): number {
  const share = regressionLooks(rules, [weight]).at(-1)?.share ?? 1;
  const effect = minimumDetectableEffect({
    pairs: rules.pairs,
    level: rules.falseAlarmRateMax * weight * share,
    deviation,
    floor: Math.log1p(rules.effect),
  });
  return Math.expm1(effect);
}

/** The fewest pairs that find a change of the margin; null where none do that a gate can have. */
function pairsThatSee(
  rules: GateRules,
  deviation: number,
  weight: number,
  margin: number,
): number | null {
  const sees = (pairs: number) => effectSeen({...rules, pairs}, deviation, weight) <= margin;
  if (!sees(PAIRS_MAX)) return null;
  let [blind, seeing] = [rules.pairs, PAIRS_MAX];
  while (seeing - blind > 1) {
    const middle = (blind + seeing) >> 1;
    if (sees(middle)) seeing = middle;
    else blind = middle;
  }
  return seeing;
}

/** Chance halves where a run is four times as long, at best. */
function timesLonger(rules: GateRules, deviation: number, weight: number, margin: number): number {
  let times = 1;
  while (times < TIMES_MAX && effectSeen(rules, deviation / Math.sqrt(times), weight) > margin)
    times += Math.max(1, Math.floor(times / 4));
  return times;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
