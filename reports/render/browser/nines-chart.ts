import {formatLatencyShort} from '../../../lib/core/format.ts';
import type {LineSeries, NinesSeries, Values} from '../series/chart-series.ts';
import type {ChartSpec, Palette} from './chart-spec.ts';
import {axis, latencyAxis, latencyScale} from './chart-spec.ts';

const MEDIAN = Math.log10(2);

interface NinesLine {
  readonly label: string;
  readonly values: Values;
  readonly color: string;
  readonly dash: number[];
}

/** Service and response time by nines: the gap between them is waiting. */
export function ninesChart(from: NinesSeries, palette: Palette): ChartSpec {
  return byNines(from.x, palette, [
    {label: 'response time', values: from.response, color: palette.response, dash: []},
    {label: 'service time', values: from.service, color: palette.service, dash: [5, 4]},
  ]);
}

/** The response time of several runs, or operations, by nines. */
export function tailsChart(from: LineSeries, palette: Palette): ChartSpec {
  const rows = from.lines.map(({name, values}, at) => ({
    label: name,
    values,
    color: palette.lines[at % palette.lines.length] ?? palette.text,
    dash: [],
  }));
  return byNines(from.x, palette, rows);
}

/** Latency by percentile, each nine as wide as the one before, so that the tail is visible. */
function byNines(x: readonly number[], palette: Palette, rows: readonly NinesLine[]): ChartSpec {
  return {
    timed: false,
    options: {
      scales: {x: {time: false, range: (_, __, max) => [0, Math.max(1, max)]}, y: latencyScale},
      axes: [
        axis(palette, {
          size: 28,
          gap: 6,
          splits: (_, __, ___, max) => [0, MEDIAN, 1, 2, 3, 4, 5, 6].filter(each => each <= max),
          filter: (_, splits) => splits,
          values: (_, splits) => splits.map(percentileText),
        }),
        latencyAxis(palette),
      ],
      series: [
        {},
        ...rows.map(({color, dash}) => ({stroke: color, width: 2, dash, points: {show: false}})),
      ],
    },
    data: () => [[...x], ...rows.map(each => [...each.values])],
    legend: rows.map(({label, values, color}, at) => ({
      label,
      color,
      series: at + 1,
      value: index => formatLatencyShort(values[index]),
    })),
    place: index => percentileText(x[index] ?? 0),
  };
}

/** `p50`, `p99.9`: the percentile of so many nines. */
function percentileText(nines: number): string {
  if (nines === 0) return 'min';
  const digits = Math.max(1, Math.ceil(nines) - 1);
  return `p${Number((100 - 100 * 10 ** -nines).toFixed(digits))}`;
}
