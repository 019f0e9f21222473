import type {GateMetric, GateMetricName, GateResult} from '../../../lib/record/gate-result.ts';
import {formatLatency, formatPercent, formatRate} from './format.ts';
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
};

/** A metric's row. */
export function gateRow(metric: GateMetric): GateRow {
  const end = (value: number | null) => (value === null ? 'unbounded' : value.toFixed(3));
  return {
    scenario: visibleLine(metric.scenario),
    metric: METRIC_NAMES[metric.metric],
    baseline: metricFigure(metric.metric, metric.baseline),
    candidate: metricFigure(metric.metric, metric.candidate),
    ratio: `×${metric.ratio.toFixed(3)}`,
    interval: `${end(metric.ratioLow)} to ${end(metric.ratioHigh)}`,
    p: formatP(metric.pCorrected),
    detectable: metric.detectableEffect === null ? 'none' : formatPercent(metric.detectableEffect),
    outcome: metric.outcome,
  };
}

/** A metric's figure with its unit: `3,133/s`, `1.24 ms`. */
export function metricFigure(metric: GateMetricName, value: number): string {
  return metric === 'throughput' ? `${formatRate(value)}/s` : formatLatency(value * 1000);
}

/** `0.002`, `<0.001`. */
export function formatP(p: number): string {
  return p < 0.001 ? '<0.001' : p.toFixed(3);
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

/** `http://127.0.0.1:8080 (8.6.0)`. */
export function gateSide({source, version}: GateResult['baseline']): string {
  return visibleLine(version === null ? source : `${source} (${version})`);
}
