import {formatDuration} from '../../core/duration.ts';
import {formatP, formatPercent} from '../../core/format.ts';
import type {ConformanceResult} from '../../record/findings.ts';
import type {
  BadRun,
  EnvironmentDifference,
  GateMetric,
  GateOutcome,
  GateResult,
  LackingMetric,
  MissedFault,
} from '../../record/gate-result.ts';
import type {TargetFacts, Verdict} from '../../record/run-record.ts';
import {medianOf} from '../../stats/order-statistics.ts';
import {type Advice, adviceOn, type Doubts, isHopeless} from './advice.ts';
import type {Assessment} from './assess.ts';
import {badRuns, missedFaults} from './bad-runs.ts';
import {CONFIDENCE, type GateRules} from './gate-rules.ts';
import {
  changeText,
  comparisonText,
  figureText,
  findingsText,
  metricName,
  nameOf,
} from './gate-words.ts';
import type {SeriesSet} from './run-figures.ts';

/** All that the verdict of a gate is decided from. */
export interface GateEvidence {
  readonly design: GateResult['design'];
  readonly baseline: GateResult['baseline'];
  readonly candidate: GateResult['candidate'];
  readonly rules: GateRules;
  /** Runs that each side has; of unequal sets the fewer. */
  readonly runsMeasured: number;
  /** How long the longest of them was. */
  readonly runMs: number;
  readonly measured: SeriesSet;
  readonly assessment: Assessment;
  /** What differs between the sides, the release apart. */
  readonly environment: readonly EnvironmentDifference[];
  /** Those that the candidate showed each time, and the baseline never. Null when none were compared. */
  readonly newFindings: readonly string[] | null;
  /** Those that the candidate showed once, and not again. */
  readonly findingsOnce: readonly string[];
  /** Why a side became another release in mid-gate; absent where none did. */
  readonly otherRelease?: string;
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
 * not be measured. Only a gate that measured everything on one environment, excludes every change that
 * matters, and saw no run of the candidate such as the baseline has none, passes; everything else is
 * inconclusive, and says first what to do about it. Where a side became another release, that comes before all.
 */
export function concludeGate(evidence: GateEvidence): GateConclusion {
  const bad = badRuns(evidence.measured.series, evidence.design, evidence.rules);
  const regressions = regressionsOf(evidence);
  const doubts = regressions.length > 0 ? [] : doubtsOf(evidence, bad);
  const {otherRelease} = evidence;
  const judged: GateOutcome =
    regressions.length > 0 ? 'failed' : doubts.length > 0 ? 'inconclusive' : 'passed';
  const outcome = otherRelease === undefined ? judged : 'inconclusive';
  const said = {failed: regressions, inconclusive: doubts, passed: [passReason(evidence)]}[judged];
  const missed = missedFaults(evidence.runsMeasured);
  return {
    result: resultOf(evidence, {outcome, bad, missed}),
    verdict: {
      status: outcome,
      reasons: [
        ...(otherRelease === undefined ? [] : [otherRelease]),
        ...(otherRelease === undefined || judged !== 'passed'
          ? withEnvironment(evidence, said)
          : []),
        ...(judged === 'failed' ? evidence.failures : []),
        ...missedLine(missed, evidence.runsMeasured),
        ...detectableLine(evidence.assessment.metrics),
      ],
    },
  };
}

interface Concluded {
  readonly outcome: GateOutcome;
  readonly bad: readonly BadRun[];
  readonly missed: readonly MissedFault[];
}

function resultOf(evidence: GateEvidence, {outcome, bad, missed}: Concluded): GateResult {
  const {rules, runsMeasured, assessment, measured} = evidence;
  const isEarly = outcome === 'failed' && runsMeasured < rules.pairs;
  return {
    outcome,
    design: evidence.design,
    baseline: evidence.baseline,
    candidate: evidence.candidate,
    runsPlanned: rules.pairs,
    runsMeasured,
    stoppedEarly: isEarly && evidence.failures.length === 0,
    falseAlarmRateMax: rules.falseAlarmRateMax,
    confidence: CONFIDENCE,
    metrics: assessment.metrics.map(each => withBacklog(each, measured)),
    lacking: measured.lacking,
    badRuns: bad,
    missed,
    environment: evidence.environment,
    newFindings: evidence.newFindings,
    notes: evidence.notes,
  };
}

function withBacklog(metric: GateMetric, {backlog}: SeriesSet): GateMetric {
  const grown = metric.metric === 'throughput' ? backlog.get(metric.scenario) : undefined;
  if (!grown) return metric;
  const {baseline, candidate} = grown;
  return {
    ...metric,
    backlogGrowth: {baseline: medianOf(baseline), candidate: medianOf(candidate)},
  };
}

function regressionsOf({assessment, newFindings}: GateEvidence): string[] {
  const worse = assessment.metrics.filter(each => each.outcome === 'worse');
  const [first] = newFindings ?? [];
  return [
    ...worse.map(
      each => `${nameOf(each)} is worse, ${comparisonText(each)}, p ${formatP(each.pCorrected)}`,
    ),
    ...(first === undefined
      ? []
      : [
          `${findingsText(newFindings?.length ?? 0)} that the baseline does not have, first ${first}`,
        ]),
  ];
}

/** The doubts, the gravest first; what to do about them is in the first. */
function doubtsOf(evidence: GateEvidence, bad: readonly BadRun[]): string[] {
  const {failures, environment, findingsOnce, assessment, rules, runsMeasured} = evidence;
  if (failures.length > 0) return [...failures];
  const {lacking, series} = evidence.measured;
  const unclear = assessment.metrics.filter(each => each.outcome === 'unclear');
  const few = runsMeasured < rules.pairs;
  const [once] = findingsOnce;
  const outside = [
    ...(environment.length > 0 ? ['make the two alike, and measure again'] : []),
    ...(once === undefined
      ? []
      : [
          `the finding ${once} came once and not again: check the candidate by itself, more than once`,
        ]),
  ];
  const measured = [
    ...(few ? [`${runsMeasured} of ${rules.pairs} pairs are too few for a verdict`] : []),
    ...(series.length === 0 && !few ? ['nothing could be compared'] : []),
    ...unservedLines(assessment.metrics),
    ...badRunLines(bad, evidence.design),
    ...lackingLines(lacking),
    ...unclear.map(unclearLine),
  ];
  const [first, ...rest] = measured;
  if (first === undefined) return outside;
  const doubts = {lacking, badRuns: bad, unclear, series, runsMeasured, runMs: evidence.runMs};
  return [...outside, `${first}: ${whatToDo(doubts, evidence)}`, ...rest];
}

/** The one thing to do, as flags of the next gate. */
function whatToDo(doubts: Doubts, evidence: GateEvidence): string {
  const {rules, design, runsMeasured, assessment} = evidence;
  if (runsMeasured < rules.pairs) return `measure all ${rules.pairs}`;
  if (unservedLines(assessment.metrics).length > 0)
    return 'measure at a load that both sides serve (fewer --vus, or --rate)';
  if (isHopeless(doubts, rules))
    return 'runs scatter too much for any number of them: measure below saturation (fewer --vus, or --rate)';
  const advice = adviceOn(doubts, rules);
  const flags = design === 'pairs' ? flagsOf(advice) : recordsOf(advice);
  return flags ?? 'find out what happened in those runs, and measure again';
}

function flagsOf({pairs, runMs}: Advice): string | null {
  const flags = [
    ...(pairs === null ? [] : [`--pairs ${pairs}`]),
    ...(runMs === null ? [] : [`--duration ${Math.ceil(runMs / 1000)}s`]),
  ];
  return flags.length === 0 ? null : `measure again with ${flags.join(' ')}`;
}

function recordsOf({pairs, runMs}: Advice): string | null {
  if (pairs === null && runMs === null) return null;
  const runs = pairs === null ? 'runs' : `${pairs} runs a side`;
  return `record ${runs}${runMs === null ? '' : ` of ${formatDuration(runMs)}`}`;
}

/** Where a side serves less than this of its requests, its times are mostly those of refusals. */
const SERVED_MIN = 0.5;

/** Sides that both do nothing are alike, and that is no pass. */
function unservedLines(metrics: readonly GateMetric[]): string[] {
  const scenarios = [...new Set(metrics.map(each => each.scenario))];
  return scenarios.flatMap(scenario => {
    const of = (name: GateMetric['metric']) =>
      metrics.find(each => each.scenario === scenario && each.metric === name);
    const unserved = (['baseline', 'candidate'] as const).filter(side => {
      const shares = (['refused', 'failed', 'unanswered'] as const).map(
        each => of(each)?.[side] ?? 0,
      );
      const isIdle = of('throughput')?.[side] === 0;
      return isIdle || shares.reduce((sum, each) => sum + each, 0) > 1 - SERVED_MIN;
    });
    if (unserved.length === 0) return [];
    return [`${scenario}: the ${unserved.join(' and the ')} served less than half of the requests`];
  });
}

function lackingLines(lacking: readonly LackingMetric[]): string[] {
  return lacking.map(
    each =>
      `${nameOf(each)} is missing in ${each.runs} of ${each.of} runs of the ${each.side} (${each.why})`,
  );
}

/** A line a run, by the metric that shows it first. */
function badRunLines(bad: readonly BadRun[], design: GateResult['design']): string[] {
  const runs = [...new Set(bad.map(each => each.run))];
  return runs.flatMap(run => {
    const [worst] = bad.filter(each => each.run === run);
    if (!worst) return [];
    const figure = (value: number) => figureText(worst.metric, value);
    return [
      `${design === 'pairs' ? 'in pair' : 'in run'} ${run} the candidate had a run such as the baseline has none ` +
        `(${nameOf(worst)} ${figure(worst.value)}, the baseline's ${figure(worst.usual)}, at worst ${figure(worst.worst)})`,
    ];
  });
}

function unclearLine(metric: GateMetric): string {
  const excludes = `does not exclude ${changeText(metric.metric, metric.margin)} worse`;
  const what = reachesMargin(metric) ? excludes : 'shows a change, but not surely enough';
  return `${nameOf(metric)} ${comparisonText(metric)} ${what}`;
}

function reachesMargin({metric, ratioLow, ratioHigh, difference, margin}: GateMetric): boolean {
  if (difference) return difference.high === null || difference.high >= margin;
  const bad = metric === 'throughput' ? ratioLow && 1 / ratioLow : ratioHigh;
  return bad === null || bad >= 1 + margin;
}

/** What a pass claims: of every metric by name, the change to the worse that is excluded. */
function passReason({assessment, runsMeasured, design, newFindings}: GateEvidence): string {
  const count = design === 'pairs' ? `${runsMeasured} pairs` : `${runsMeasured} runs a side`;
  const {metrics} = assessment;
  const several = new Set(metrics.map(each => each.scenario)).size > 1;
  const byMargin = new Map<string, string[]>();
  for (const each of metrics) {
    const margin = `${changeText(each.metric, each.margin)} ${each.difference ? 'more' : 'worse in'}`;
    const name = several ? nameOf(each) : metricName(each.metric);
    byMargin.set(margin, [...(byMargin.get(margin) ?? []), name]);
  }
  const excluded = [...byMargin].map(([margin, names]) => `${margin} ${names.join(', ')}`);
  const findings = newFindings === null ? '' : '; no new finding';
  const of = several ? '' : `${metrics[0]?.scenario ?? ''}: `;
  return `${of}${count} exclude ${excluded.join('; ')}${findings}`;
}

/** What is not the release is named before anything else. */
function withEnvironment(
  {environment}: GateEvidence,
  [first = '', ...rest]: readonly string[],
): string[] {
  if (environment.length === 0) return [first, ...rest];
  const named = environment.map(
    ({what, baseline, candidate}) => `${what} ${candidate} against ${baseline}`,
  );
  return [`not one environment (${named.join(', ')}): ${first}`, ...rest];
}

/** How likely so many runs have missed a fault that strikes only some. */
function missedLine(missed: readonly MissedFault[], runs: number): string[] {
  if (runs === 0) return [];
  const each = missed.map(
    ({share, chance}) => `${formatPercent(share)} of runs ${formatPercent(chance)}`,
  );
  return [`${runs} runs miss a fault that strikes some with a chance of: ${each.join(', ')}`];
}

/** The smallest change that nine of ten such gates find: without it a verdict says little. */
function detectableLine(metrics: readonly GateMetric[]): string[] {
  if (metrics.length === 0) return [];
  const each = metrics.map(
    metric =>
      `${nameOf(metric)} ${metric.detectableEffect === null ? 'none' : changeText(metric.metric, metric.detectableEffect)}`,
  );
  return [`minimum detectable effect: ${each.join(', ')}`];
}
