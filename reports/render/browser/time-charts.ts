import uPlot from 'uplot';
import {formatElapsed, formatLatencyShort, formatShort} from '../../../lib/core/format.ts';
import type {
  HealthSeries,
  LatencySeries,
  LineSeries,
  ThroughputSeries,
  Values,
} from '../series/chart-series.ts';
import type {ChartSpec, LegendEntry, Palette} from './chart-spec.ts';
import {axis, boundedScale, drawBounds, latencyAxis, latencyScale, timeAxis} from './chart-spec.ts';

const COUNTS = ['ok', 'failed', 'backpressure', 'errors', 'unanswered'] as const;
const COUNT_NAMES = {
  ok: 'ok',
  failed: 'failed',
  backpressure: 'pushed back',
  errors: 'errors',
  unanswered: 'unanswered',
};

/** Requests per second, stacked by how they ended. */
export function throughputChart(from: ThroughputSeries, palette: Palette): ChartSpec {
  const kinds = COUNTS.filter(kind => kind === 'ok' || from[kind].some(each => (each ?? 0) > 0));
  const x = closed(from.x);
  const stepped = uPlot.paths.stepped?.({align: 1});
  // The top of the stack is drawn first, the others over it.
  const order = [...kinds].reverse();
  return {
    timed: true,
    options: {
      scales: {x: {time: false}, y: {range: (_, __, max) => [0, Math.max(1, (max ?? 1) * 1.08)]}},
      axes: [
        timeAxis(palette),
        axis(palette, {size: 58, gap: 6, values: (_, s) => s.map(formatShort)}),
      ],
      series: [
        {},
        ...order.map(kind => ({
          stroke: palette[kind],
          fill: palette[kind],
          width: 1,
          points: {show: false},
          ...(stepped ? {paths: stepped} : {}),
        })),
      ],
    },
    data: shown =>
      stack(
        x,
        order.map((kind, at) => (shown[at] === false ? null : from[kind])),
      ),
    legend: order
      .map((kind, at) => ({
        label: COUNT_NAMES[kind],
        color: palette[kind],
        series: at + 1,
        value: (index: number) => `${formatShort(from[kind][index] ?? 0)}/s`,
      }))
      .reverse(),
    place: index => formatElapsed(x[index] ?? 0),
  };
}

function stack(x: readonly number[], parts: readonly (Values | null)[]): uPlot.AlignedData {
  const below = new Array<number>(x.length).fill(0);
  const rows = [...parts].reverse().map(part => {
    for (let at = 0; at < x.length; at++) {
      below[at] = (below[at] ?? 0) + (part?.[Math.min(at, part.length - 1)] ?? 0);
    }
    return [...below];
  });
  return [[...x], ...rows.reverse()];
}

/** A step needs an end: the last bucket's value once more, where it ends. */
function closed(x: readonly number[]): number[] {
  const last = x.at(-1) ?? 0;
  return [...x, last + (x.length > 1 ? last - (x.at(-2) ?? 0) : 1)];
}

/** Bands of response time: p50 to p90 to p99 to the longest. */
export function latencyChart(from: LatencySeries, palette: Palette): ChartSpec {
  const bounds = from.bounds.map(({us, label}) => ({value: us, label}));
  const names = ['p50', 'p90', 'p99', 'max'] as const;
  const drawn = names.filter(name => from[name].some(each => each !== null));
  const color = (name: (typeof names)[number]) =>
    palette.bands[names.indexOf(name)] ?? palette.text;
  return {
    timed: true,
    options: {
      ...latencyOptions(palette, boundedScale(bounds)),
      hooks: {draw: [drawBounds(bounds, palette)]},
      series: [{}, ...drawn.map(name => line(color(name)))],
      bands: drawn.slice(1).map((name, at) => ({
        series: [at + 2, at + 1] as [number, number],
        fill: translucent(color(name), 0.16),
      })),
    },
    data: () => [[...from.x], ...drawn.map(name => [...from[name]])],
    legend: drawn.map((name, at) => ({
      label: name,
      color: color(name),
      series: at + 1,
      value: index => formatLatencyShort(from[name][index]),
    })),
    place: index => formatElapsed(from.x[index] ?? 0),
  };
}

/** One percentile of response time, a line an operation or a run. */
export function operationsChart(from: LineSeries, palette: Palette): ChartSpec {
  const color = (at: number) => palette.lines[at % palette.lines.length] ?? palette.text;
  return {
    timed: true,
    options: {
      ...latencyOptions(palette),
      series: [{}, ...from.lines.map((_, at) => line(color(at)))],
    },
    data: () => [[...from.x], ...from.lines.map(each => [...each.values])],
    legend: from.lines.map((each, at) => ({
      label: each.name,
      color: color(at),
      series: at + 1,
      value: index => formatLatencyShort(each.values[index]),
    })),
    place: index => formatElapsed(from.x[index] ?? 0),
  };
}

/** Requests per second, a line a run. */
export function ratesChart(from: LineSeries, palette: Palette): ChartSpec {
  const color = (at: number) => palette.lines[at % palette.lines.length] ?? palette.text;
  return {
    timed: true,
    options: {
      scales: {x: {time: false}, y: {range: (_, __, max) => [0, Math.max(1, (max ?? 1) * 1.08)]}},
      axes: [
        timeAxis(palette),
        axis(palette, {size: 58, gap: 6, values: (_, s) => s.map(formatShort)}),
      ],
      series: [{}, ...from.lines.map((_, at) => line(color(at)))],
    },
    data: () => [[...from.x], ...from.lines.map(each => [...each.values])],
    legend: from.lines.map((each, at) => ({
      label: each.name,
      color: color(at),
      series: at + 1,
      value: index => `${formatShort(each.values[index] ?? 0)}/s`,
    })),
    place: index => formatElapsed(from.x[index] ?? 0),
  };
}

/** The machine that made the load. */
export function healthChart(from: HealthSeries, palette: Palette): ChartSpec {
  const rows: [string, Values, string][] = [
    ['event-loop delay p99', from.eventLoopDelayMs, 'ms'],
    ['lateness of starts p99', from.startLatenessMs, 'ms'],
    ['CPU cores', from.cpuCores, 'cores'],
  ];
  const color = (at: number) => palette.lines[at] ?? palette.text;
  const legend: LegendEntry[] = rows.map(([label, values, unit], at) => ({
    label,
    color: color(at),
    series: at + 1,
    value: index => `${formatShort(values[index] ?? 0)} ${unit}`,
  }));
  const zeroBased: uPlot.Scale = {range: (_, __, max) => [0, Math.max(1, (max ?? 1) * 1.1)]};
  return {
    timed: true,
    options: {
      scales: {x: {time: false}, y: zeroBased, cores: zeroBased},
      axes: [
        timeAxis(palette),
        axis(palette, {
          size: 58,
          gap: 6,
          values: (_, s) => s.map(each => `${formatShort(each)} ms`),
        }),
        axis(palette, {
          scale: 'cores',
          side: 1,
          size: 58,
          grid: {show: false},
          values: (_, s) => s.map(each => `${formatShort(each)} CPU`),
        }),
      ],
      series: [{}, line(color(0)), line(color(1)), {...line(color(2)), scale: 'cores'}],
    },
    data: () => [[...from.x], ...rows.map(([, values]) => [...values])],
    legend,
    place: index => formatElapsed(from.x[index] ?? 0),
  };
}

function latencyOptions(
  palette: Palette,
  y: uPlot.Scale = latencyScale,
): Pick<uPlot.Options, 'scales' | 'axes'> {
  return {
    scales: {x: {time: false}, y},
    axes: [timeAxis(palette), latencyAxis(palette)],
  };
}

function line(stroke: string): uPlot.Series {
  return {stroke, width: 1.6, points: {show: false}, spanGaps: false};
}

/** A colour of the style sheet, which writes them as `#rrggbb`, with an alpha. */
function translucent(color: string, alpha: number): string {
  const hex = Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
  return /^#[\da-f]{6}$/i.test(color) ? `${color}${hex}` : color;
}
