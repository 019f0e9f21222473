import {
  formatMs,
  formatP,
  formatPercent,
  formatPoints,
  formatRate,
  formatRatio,
  formatShare,
  formatShort,
} from '../../../lib/core/format.ts';
import type {
  GateCountName,
  GateMetric,
  GateMetricName,
  GateResult,
} from '../../../lib/record/gate-result.ts';
import {visibleLine} from './visible-text.ts';

/** One metric of a gate in words: what every rendering shows of it. */
export interface GateRow {
  readonly scenario: string;
  readonly metric: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly ratio: string;
  readonly interval: string;
  /** Corrected for all metrics. */
  readonly p: string;
  /** What a pass excludes. */
  readonly margin: string;
  readonly detectable: string;
  readonly outcome: string;
}

/** What a metric is called. */
export const METRIC_NAMES: Readonly<Record<GateMetricName, string>> = {
  throughput: 'throughput',
  median: 'median',
  p95: 'p95',
  p99: 'p99',
  'instance-time': 'instance time',
  'cpu-per-instance': 'CPU an instance',
  'execution-time': 'execution time',
};

/** What a share is called. */
const COUNT_NAMES: Readonly<Record<GateCountName, string>> = {
  refused: 'refused',
  failed: 'failed',
  unanswered: 'unanswered',
  checks: 'failed checks',
  lost: 'lost or done twice',
};

/** A metric's row. */
export function gateRow(metric: GateMetric): GateRow {
  const {scenario, pCorrected, detectableEffect, outcome} = metric;
  return {
    scenario: visibleLine(scenario),
    metric: nameOf(metric.metric),
    baseline: anyFigure(metric.metric, metric.baseline),
    candidate: anyFigure(metric.metric, metric.candidate),
    ...changeCells(metric),
    p: formatP(pCorrected),
    margin: changeText(metric, metric.margin),
    detectable: detectableEffect === null ? 'none' : changeText(metric, detectableEffect),
    outcome,
  };
}

function nameOf(metric: GateMetric['metric']): string {
  return metric in COUNT_NAMES
    ? COUNT_NAMES[metric as GateCountName]
    : METRIC_NAMES[metric as GateMetricName];
}

function anyFigure(metric: GateMetric['metric'], value: number): string {
  return metric in COUNT_NAMES ? formatShare(value) : metricFigure(metric as GateMetricName, value);
}

/** A ratio and its interval; of a share the difference, in points. */
function changeCells({ratio, ratioLow, ratioHigh, difference}: GateMetric) {
  if (difference) {
    const points = (value: number | null) => (value === null ? 'unbounded' : formatPoints(value));
    const {estimate, low, high} = difference;
    return {
      ratio: `${estimate < 0 ? '' : '+'}${points(estimate)}`,
      interval: `${points(low)} to ${points(high)}`,
    };
  }
  const end = (value: number | null) => (value === null ? 'unbounded' : formatRatio(value));
  return {ratio: formatRatio(ratio), interval: `${end(ratioLow)} to ${end(ratioHigh)}`};
}

/** `10 %`; of a share `2 points`. */
function changeText({difference}: GateMetric, change: number): string {
  return difference ? formatPoints(change) : formatPercent(change);
}

/** A metric's figure with its unit: `3,133/s`, `1.24 ms`. */
export function metricFigure(metric: GateMetricName, value: number): string {
  return metric === 'throughput' ? `${formatRate(value)}/s` : formatMs(value);
}

/** How it was compared, in one line. */
export function gateDesign(gate: GateResult): string {
  const {design, runsMeasured, runsPlanned, stoppedEarly, falseAlarmRateMax, confidence} = gate;
  const early = stoppedEarly ? `, the evidence was enough before ${runsPlanned}` : '';
  const rate = `${formatPercent(falseAlarmRateMax)} false alarms at most`;
  return design === 'pairs'
    ? `${runsMeasured} pairs of runs${early}; ${rate}; intervals at ${formatPercent(confidence)}`
    : `${runsMeasured} runs a side, not interleaved; no rate of false alarms can be promised`;
}

/** `http://127.0.0.1:8080 (8.6.0, commit abcdef012345)`. */
export function gateSide(
  {source, version, revision}: GateResult['baseline'],
  ofRun?: string,
): string {
  const commit = revision ?? ofRun;
  const facts = [version, commit === undefined ? null : `commit ${commit.slice(0, 12)}`];
  const known = facts.filter(each => each !== null);
  return visibleLine(known.length === 0 ? source : `${source} (${known.join(', ')})`);
}

/** A metric on an axis of changes: 0.1 is 10 % or 10 points more; the worse is where the margin is. */
export interface GateAxis {
  readonly estimate: number | null;
  /** Null where an end is unbounded. */
  readonly low: number | null;
  readonly high: number | null;
  readonly pairs: readonly number[];
  /** Below zero where less is worse. */
  readonly margin: number;
  readonly ticks: readonly {readonly at: number; readonly label: string}[];
}

/** What the plot of a metric draws. */
export function gateAxis(metric: GateMetric): GateAxis {
  const {ratio, ratioLow, ratioHigh, difference, pairRatios} = metric;
  // Ten percent less of a rate is as far as ten percent more of a time.
  const margin = metric.metric === 'throughput' ? -metric.margin : metric.margin;
  const sign = margin < 0 ? '−' : '+';
  const ticks = [
    {at: 0, label: '0'},
    {at: margin, label: `${sign}${changeText(metric, metric.margin).replace(' points', ' pt')}`},
  ];
  if (difference) return {...difference, pairs: [], margin, ticks};
  const change = (of: number | null) => (of === null ? null : of - 1);
  return {
    estimate: change(ratio),
    low: change(ratioLow),
    high: change(ratioHigh),
    pairs: pairRatios.map(each => each - 1),
    margin,
    ticks,
  };
}

/** What a reader has to know besides the metrics, one line each. */
export function gateRemarks(gate: GateResult): string[] {
  const {lacking = [], badRuns = [], environment = [], missed = [], runsMeasured} = gate;
  const chances = missed.map(
    ({share, chance}) => `${formatPercent(share)} of runs ${formatPercent(chance)}`,
  );
  return [
    ...environment.map(
      ({what, baseline, candidate}) => `not alike: ${what} ${candidate}, the baseline ${baseline}`,
    ),
    ...lacking.map(
      ({scenario, metric, side, runs, of, why}) =>
        `${scenario} ${nameOf(metric)} is missing in ${runs} of ${of} runs of the ${side}: ${why}`,
    ),
    ...badRuns.map(
      ({scenario, metric, run, value, worst}) =>
        `run ${run} of the candidate is such as the baseline has none: ${scenario} ${nameOf(metric)} ` +
        `${anyFigure(metric, value)}, the baseline's worst ${anyFigure(metric, worst)}`,
    ),
    ...gate.metrics.flatMap(backlogLine),
    ...(chances.length === 0 || runsMeasured === 0
      ? []
      : [
          `${runsMeasured} runs miss a fault that strikes some with a chance of: ${chances.join(', ')}`,
        ]),
  ].map(each => visibleLine(each));
}

/** A steady backlog is no trouble, one that grows is. */
function backlogLine({scenario, backlogGrowth}: GateMetric): string[] {
  if (!backlogGrowth) return [];
  const {baseline, candidate} = backlogGrowth;
  const grows = (value: number) => `${value < 0 ? '' : '+'}${formatShort(value)}/s`;
  return [
    `${scenario}: the backlog grew by ${grows(candidate)}, the baseline's by ${grows(baseline)}`,
  ];
}
