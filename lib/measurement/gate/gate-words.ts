import type {GateCountName, GateMetric, GateMetricName} from '../../record/gate-result.ts';
import {isCount} from './gate-rules.ts';

/** `process-loop p99`. */
export function nameOf({
  scenario,
  metric,
}: {
  readonly scenario: string;
  readonly metric: GateMetricName | GateCountName;
}): string {
  return `${scenario} ${metricName(metric)}`;
}

/** `failed checks`; the others are called as they are. */
export function metricName(metric: GateMetricName | GateCountName): string {
  return metric === 'checks' ? 'failed checks' : metric;
}

/** A change of a metric: `10 %`, of a share `2 points`. */
export function changeText(metric: GateMetricName | GateCountName, change: number): string {
  if (!isCount(metric)) return percent(change);
  const points = Number((change * 100).toFixed(2));
  return `${points} point${points === 1 ? '' : 's'}`;
}

/** What changed, with its interval: `×1.113 (1.094 to 1.131)`, `+3.1 points (2.9 to 3.3)`. */
export function comparisonText({ratio, ratioLow, ratioHigh, difference}: GateMetric): string {
  if (difference) {
    const points = (value: number | null) =>
      value === null ? 'unbounded' : Number((value * 100).toFixed(2)).toString();
    const sign = difference.estimate < 0 ? '' : '+';
    const {estimate, low, high} = difference;
    return `${sign}${points(estimate)} points (${points(low)} to ${points(high)})`;
  }
  const end = (value: number | null) => value?.toFixed(3) ?? 'unbounded';
  return `×${end(ratio)} (${end(ratioLow)} to ${end(ratioHigh)})`;
}

/** `0.002`, `< 0.0001`. */
export function pText(p: number): string {
  return p < 0.0001 ? '< 0.0001' : p.toPrecision(2);
}

/** `1 finding`. */
export function findingsText(count: number): string {
  return `${count} finding${count === 1 ? '' : 's'}`;
}

/** `1000/s`, `4.1 ms`, `5 %`. */
export function figureText(metric: GateMetricName | GateCountName, value: number): string {
  if (isCount(metric)) return `${Number((value * 100).toPrecision(3))} %`;
  const figure = Number(value.toPrecision(3)).toString();
  return metric === 'throughput' ? `${figure}/s` : `${figure} ms`;
}

/** `3.5 %`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
