import type uPlot from 'uplot';
import {formatLatencyShort, formatShort} from '../../../lib/core/format.ts';
import type {CapacityCharts, LineSeries} from '../series/chart-series.ts';
import type {ChartSpec, Palette} from './chart-spec.ts';
import {axis, boundedScale, drawBounds, drawInterval, latencyAxis} from './chart-spec.ts';

const ZERO_BASED: uPlot.Scale = {range: (_, __, max) => [0, Math.max(1, (max ?? 1) * 1.08)]};

/** Latency over the rate that was offered. */
export function curveChart({curve, bounds, answer}: CapacityCharts, palette: Palette): ChartSpec {
  const lines = bounds.map(({us, label}) => ({value: us, label}));
  return overRates(curve, palette, {
    y: boundedScale(lines),
    draw: [drawBounds(lines, palette), ...answerBand(answer, palette)],
    axis: latencyAxis(palette),
    text: formatLatencyShort,
  });
}

/** What was completed over what was offered, beside the diagonal on which nothing is lost. */
export function completionChart(
  {curve, completed, answer}: CapacityCharts,
  palette: Palette,
): ChartSpec {
  const lines = [
    {name: 'completed', values: completed},
    {name: 'offered', values: curve.x},
  ];
  const values = axis(palette, {size: 58, gap: 6, values: (_, splits) => splits.map(formatShort)});
  const text = (value: number | null | undefined) => `${formatShort(value ?? 0)}/s`;
  return overRates({x: curve.x, lines}, palette, {
    y: ZERO_BASED,
    draw: answerBand(answer, palette),
    axis: values,
    text,
  });
}

/** The answer on the axis of rates; without an upper bound it is a line. */
function answerBand(answer: CapacityCharts['answer'], palette: Palette) {
  if (!answer) return [];
  const {value, low, high, label} = answer;
  return [drawInterval({low, high: high ?? low, line: {value, label}}, palette)];
}

function overRates(
  {x, lines}: LineSeries,
  palette: Palette,
  side: {
    readonly y: uPlot.Scale;
    readonly axis: uPlot.Axis;
    readonly draw: ((chart: uPlot) => void)[];
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
      hooks: {draw: side.draw},
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
