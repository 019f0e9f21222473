import type {ConformanceResult} from '../../record/findings.ts';
import type {GateMetric, GateOutcome, GateResult} from '../../record/gate-result.ts';
import type {TargetFacts, Verdict} from '../../record/run-record.ts';
import {deviationOf, minimumDetectableEffect} from '../../stats/detectable-effect.ts';
import type {Assessment} from './assess.ts';
import type {AnswerComparison} from './compare-answers.ts';
import {
  CONFIDENCE,
  type GateRules,
  METRICS,
  metricWeights,
  PAIRS_MAX,
  regressionLooks,
} from './gate-rules.ts';

/** All that the verdict of a gate is decided from. */
export interface GateEvidence {
  readonly design: GateResult['design'];
  readonly baseline: GateResult['baseline'];
  readonly candidate: GateResult['candidate'];
  readonly rules: GateRules;
  /** Runs that each side has; of unequal sets the fewer. */
  readonly runsMeasured: number;
  readonly assessment: Assessment;
  readonly answers: AnswerComparison;
  /** Null when conformance was not compared. */
  readonly newFindings: readonly string[] | null;
  /** What kept us from measuring all, one line each. */
  readonly failures: readonly string[];
  readonly notes: readonly string[];
}

/** A gate's result, and the verdict that it leads to. */
export interface GateConclusion {
  readonly result: GateResult;
  readonly verdict: Verdict;
}

/** How a gate ended, on clusters or on records. */
export interface GateEnd {
  readonly conclusion: GateConclusion;
  /** Of the candidate: it is the one that is judged. */
  readonly target: TargetFacts;
  readonly conformance: ConformanceResult | undefined;
  readonly seed: number;
  readonly warnings: readonly string[];
}

/**
 * Concludes a gate. What the candidate was seen to do worse makes it fail, even where something else could
 * not be measured. Only a gate that measured everything, and excludes every change that matters, passes;
 * everything else is inconclusive.
 */
export function concludeGate(evidence: GateEvidence): GateConclusion {
  const regressions = regressionsOf(evidence);
  const doubts = regressions.length > 0 ? [] : doubtsOf(evidence);
  const outcome: GateOutcome =
    regressions.length > 0 ? 'failed' : doubts.length > 0 ? 'inconclusive' : 'passed';
  const said = {failed: regressions, inconclusive: doubts, passed: [passReason(evidence)]}[outcome];
  const {rules, runsMeasured, assessment} = evidence;
  const isEarly = outcome !== 'inconclusive' && runsMeasured < rules.pairs;
  return {
    result: {
      outcome,
      design: evidence.design,
      baseline: evidence.baseline,
      candidate: evidence.candidate,
      runsPlanned: rules.pairs,
      runsMeasured,
      stoppedEarly: isEarly && evidence.failures.length === 0,
      falseAlarmRateMax: rules.falseAlarmRateMax,
      confidence: CONFIDENCE,
      metrics: assessment.metrics,
      newFindings: evidence.newFindings,
      notes: [...evidence.notes, ...(outcome === 'inconclusive' ? adviceOf(evidence) : [])],
    },
    verdict: {
      status: outcome,
      reasons: [
        ...said,
        ...(outcome === 'failed' ? evidence.failures : []),
        ...detectableLine(assessment.metrics),
      ],
    },
  };
}

function regressionsOf({assessment, answers, newFindings}: GateEvidence): string[] {
  const worse = assessment.metrics.filter(each => each.outcome === 'worse');
  const [first] = newFindings ?? [];
  return [
    ...worse.map(
      each => `${nameOf(each)} is worse, ${ratioText(each)}, p ${pText(each.pCorrected)}`,
    ),
    ...answers.regressions,
    ...(first === undefined
      ? []
      : [`${newFindings?.length} findings that the baseline does not have, first ${first}`]),
  ];
}

function doubtsOf({assessment, answers, failures, rules, runsMeasured}: GateEvidence): string[] {
  if (failures.length > 0) return [...failures];
  if (answers.doubts.length > 0) return [...answers.doubts];
  if (assessment.outcome === 'passed') return [];
  const unclear = assessment.metrics.filter(each => each.outcome === 'unclear');
  if (runsMeasured < rules.pairs)
    return [`${runsMeasured} of ${rules.pairs} pairs are too few for a verdict`];
  return unclear.length > 0 ? unclear.map(unclearLine) : ['nothing could be compared'];
}

/** How a gate could come to a verdict that measured all of its pairs and is inconclusive. */
function adviceOf({assessment, failures, rules, runsMeasured}: GateEvidence): string[] {
  if (failures.length > 0 || runsMeasured < rules.pairs) return [];
  const advice = adviceOn(assessment.metrics, rules);
  return advice === null ? [] : [advice];
}

function unclearLine(metric: GateMetric): string {
  const excludes = `does not exclude ${percent(metric.margin)} worse`;
  const what = reachesMargin(metric) ? excludes : 'shows a change, but not surely enough';
  return `${nameOf(metric)} ${ratioText(metric)} ${what}: measure longer, or more pairs`;
}

function reachesMargin({metric, ratioLow, ratioHigh, margin}: GateMetric): boolean {
  const bad = metric === 'throughput' ? ratioLow && 1 / ratioLow : ratioHigh;
  return bad === null || bad >= 1 + margin;
}

function passReason({assessment, runsMeasured, rules, design, newFindings}: GateEvidence): string {
  const isEarly = runsMeasured < rules.pairs;
  const count = design === 'pairs' ? `${runsMeasured} pairs` : `${runsMeasured} runs a side`;
  const excluded = isEarly ? rules.effect : rules.margin;
  const early = isEarly ? ` (of ${rules.pairs}: the evidence was enough)` : '';
  const findings = newFindings === null ? '' : ', no new finding';
  return (
    `${count}${early} exclude ${percent(excluded)} worse in ${assessment.metrics.length} metrics ` +
    `(twice that in p95 and p99)${findings}`
  );
}

/** The smallest change that nine of ten such gates find: without it a verdict says little. */
export function detectableLine(metrics: readonly GateMetric[]): string[] {
  if (metrics.length === 0) return [];
  const each = metrics.map(
    metric =>
      `${nameOf(metric)} ${metric.detectableEffect === null ? 'none' : percent(metric.detectableEffect)}`,
  );
  return [`minimum detectable effect: ${each.join(', ')}`];
}

function nameOf({scenario, metric}: GateMetric): string {
  return `${scenario} ${metric}`;
}

function ratioText({ratio, ratioLow, ratioHigh}: GateMetric): string {
  const end = (value: number | null) => value?.toFixed(3) ?? 'unbounded';
  return `×${ratio.toFixed(3)} (${end(ratioLow)} to ${end(ratioHigh)})`;
}

function pText(p: number): string {
  return p < 0.0001 ? '< 0.0001' : p.toPrecision(2);
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** To advise longer runs than this makes no sense; where margin and effect are the same, nothing helps. */
const TIMES_MAX = 100;

/**
 * What would help an inconclusive gate: where the pairs scatter so much that a change as large as the
 * margin is not found in nine of ten cases, how many pairs would find it, or how much longer runs. Looks
 * at throughput and median, which scatter least.
 *
 * @param metrics of pairs; what was not paired has no advice
 * @returns one line; null where the gate can find what it was asked for
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

/** The change that gates by such rules find in nine of ten cases, a share. */
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

/** The fewest pairs that find a change of the margin; null where even the most that a gate can have do not. */
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

/** At best, runs that are four times as long scatter half as much. */
function timesLonger(rules: GateRules, deviation: number, weight: number, margin: number): number {
  let times = 1;
  while (times < TIMES_MAX && effectSeen(rules, deviation / Math.sqrt(times), weight) > margin)
    times += Math.max(1, Math.floor(times / 4));
  return times;
}
