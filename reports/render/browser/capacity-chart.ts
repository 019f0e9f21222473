import type uPlot from 'uplot';
import {formatLatencyShort, formatShort} from '../../../lib/core/format.ts';
import type {CapacityCharts, LineSeries} from '../series/chart-series.ts';
import type {ChartSpec, Palette} from './chart-spec.ts';
import {axis, latencyAxis, latencyScale} from './chart-spec.ts';

const ZERO_BASED: uPlot.Scale = {range: (_, __, max) => [0, Math.max(1, (max ?? 1) * 1.08)]};

/** Latency over the rate that was offered. */
export function curveChart({curve}: CapacityCharts, palette: Palette): ChartSpec {
  return overRates(curve, palette, {
    y: latencyScale,
    axis: latencyAxis(palette),
    text: formatLatencyShort,
  });
}

/** What was completed over what was offered, beside the diagonal on which nothing is lost. */
export function completionChart({curve, completed}: CapacityCharts, palette: Palette): ChartSpec {
  const lines = [
    {name: 'completed', values: completed},
    {name: 'offered', values: curve.x},
  ];
  const values = axis(palette, {size: 58, gap: 6, values: (_, splits) => splits.map(formatShort)});
  const text = (value: number | null | undefined) => `${formatShort(value ?? 0)}/s`;
  return overRates({x: curve.x, lines}, palette, {y: ZERO_BASED, axis: values, text});
}

function overRates(
  {x, lines}: LineSeries,
  palette: Palette,
  side: {
    readonly y: uPlot.Scale;
    readonly axis: uPlot.Axis;
    text(value: number | null | undefined): string;
  },
): ChartSpec {
  const color = (at: number) => palette.lines[at % palette.lines.length] ?? palette.text;
  const rates = axis(palette, {
    size: 28,
    gap: 6,
    values: (_, splits) => splits.map(each => `${formatShort(each)}/s`),
  });
  const line = (_: unknown, at: number) => ({
    stroke: color(at),
    width: 2,
    points: {show: true, size: 6},
    spanGaps: true,
  });
  return {
    timed: false,
    options: {
      scales: {x: {time: false}, y: side.y},
      axes: [rates, side.axis],
      series: [{}, ...lines.map(line)],
    },
    data: () => [[...x], ...lines.map(each => [...each.values])],
    legend: lines.map(({name, values}, at) => ({
      label: name,
      color: color(at),
      series: at + 1,
      value: index => side.text(values[index]),
    })),
    place: index => `${formatShort(x[index] ?? 0)}/s offered`,
  };
}
