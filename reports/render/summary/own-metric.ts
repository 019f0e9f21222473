import {
  formatBytes,
  formatCount,
  formatFigure,
  formatMs,
  formatRate,
  formatShare,
} from '../../../lib/core/format.ts';
import type {OwnMetric} from '../../../lib/record/load-result.ts';

/** The figures of a metric that the script defines, each with its unit: `count 12, avg 3.10 ms, p(99) 8.00 ms`. */
export function ownMetricText(metric: OwnMetric): string {
  return Object.entries(metric.figures)
    .map(([name, figure]) => `${name} ${figureText(name, figure, metric)}`)
    .join(', ');
}

function figureText(name: string, figure: number, {kind, contains}: OwnMetric): string {
  if (kind === 'rate') return name === 'rate' ? formatShare(figure) : formatCount(figure);
  if (name === 'count' && (kind === 'trend' || contains !== 'data')) return formatCount(figure);
  const amount = contains === 'data' ? formatBytes(figure) : formatFigure(figure);
  if (kind === 'counter' && name === 'rate')
    return `${contains === 'data' ? amount : formatRate(figure)}/s`;
  return contains === 'time' ? formatMs(figure) : amount;
}
