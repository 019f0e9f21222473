import type {GateMetric, GateOutcome, GateResult} from '../../record/gate-result.ts';
import type {Verdict} from '../../record/run-record.ts';
import {adviceOn} from './advise-measuring.ts';
import type {Assessment} from './assess-pairs.ts';
import type {AnswerComparison} from './compare-answers.ts';
import {CONFIDENCE, type GateRules} from './gate-rules.ts';

/** All that a gate's verdict is made of. */
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
  readonly gate: GateResult;
  readonly verdict: Verdict;
}

/**
 * Concludes a gate. What the candidate was seen to do worse stands, even where something else
 * could not be measured. Only a gate that measured all it meant to, and excludes every change that
 * matters, is a pass; all else is inconclusive.
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
    gate: {
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

/** Why a gate that measured all of its pairs could not tell. */
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

/** The least that nine of ten such gates find: a verdict without it says little. */
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
