import {
  formatMs,
  formatPercent,
  formatPoints,
  formatRate,
  formatRatio,
  formatShare,
  plural,
} from '../../core/format.ts';
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
  return isCount(metric) ? formatPoints(change) : formatPercent(change);
}

/** What changed, with its interval: `×1.113 (×1.094 to ×1.131)`, `+3.1 points (2.9 to 3.3)`. */
export function comparisonText({ratio, ratioLow, ratioHigh, difference}: GateMetric): string {
  if (difference) {
    const points = (value: number | null) => (value === null ? 'unbounded' : formatPoints(value));
    const {estimate, low, high} = difference;
    return `${estimate < 0 ? '' : '+'}${points(estimate)} (${points(low)} to ${points(high)})`;
  }
  const end = (value: number | null) => (value === null ? 'unbounded' : formatRatio(value));
  return `${end(ratio)} (${end(ratioLow)} to ${end(ratioHigh)})`;
}

/** `1 finding`. */
export function findingsText(count: number): string {
  return plural(count, 'finding');
}

/** `1,000/s`, `4.10 ms`, `5.00 %`. */
export function figureText(metric: GateMetricName | GateCountName, value: number): string {
  if (isCount(metric)) return formatShare(value);
  return metric === 'throughput' ? `${formatRate(value)}/s` : formatMs(value);
}
