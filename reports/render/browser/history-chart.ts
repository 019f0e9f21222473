import type uPlot from 'uplot';
import {formatLatencyShort, formatShort} from '../../../lib/core/format.ts';
import type {HistoryCharts, HistorySeries} from '../series/chart-series.ts';
import type {ChartSpec, Palette} from './chart-spec.ts';
import {axis, clipped, stroke} from './chart-spec.ts';

/** The share of the range between lowest and highest that stays free above and below. */
const ROOM = 0.15;

/** One metric over the runs of a history: a dot a run, its levels, and where they changed. */
export function historyChart(
  {runs, accepted}: HistoryCharts,
  series: HistorySeries,
  palette: Palette,
): ChartSpec {
  const text = (value: number | null | undefined) =>
    series.unit === 'rate' ? `${formatShort(value ?? 0)}/s` : formatLatencyShort(value);
  const level = levelsByRun(series, runs.length);
  const x = runs.map((_, at) => at);
  return {
    timed: true,
    options: {
      scales: {
        x: {time: false, range: around},
        y: {range: (_, min, max) => roomy(min, max, textRows(series))},
      },
      axes: [
        runAxis(runs, palette),
        axis(palette, {size: 62, gap: 6, values: (_, splits) => splits.map(text)}),
      ],
      series: [
        {},
        {stroke: palette.muted, width: 1.5, dash: [4, 4], points: {show: false}},
        {
          stroke: palette.response,
          width: 1,
          points: {show: true, size: 5, fill: palette.response},
          spanGaps: true,
        },
      ],
      hooks: {
        draw: [
          chart => drawChanges(chart, series, palette),
          chart => drawAccepted(chart, accepted, palette),
        ],
      },
    },
    data: () => [x, [...level], [...series.values]],
    legend: [
      {
        label: 'run',
        color: palette.response,
        series: 2,
        value: at => (series.values[at] === null ? 'n/a' : text(series.values[at])),
      },
      ...(series.levels.length > 0
        ? [
            {
              label: 'level',
              color: palette.muted,
              series: 1,
              value: (at: number) => text(level[at]),
            },
          ]
        : []),
    ],
    place: at => runs[at]?.place ?? '',
  };
}

function levelsByRun({levels}: HistorySeries, count: number): (number | null)[] {
  return Array.from({length: count}, (_, at) => {
    return levels.findLast(each => each.from <= at)?.value ?? null;
  });
}

/** Half a run of room, so that the first and the last dot are whole. */
function around(_: uPlot, min: number, max: number): uPlot.Range.MinMax {
  return [min - 0.5, max + 0.5];
}

/** With room for so many rows of text above the curve. */
function roomy(min: number, max: number, rows: number): uPlot.Range.MinMax {
  const room = Math.max((max - min) * ROOM, max * 0.02);
  return [Math.max(0, min - room), max + room * (1 + rows)];
}

/** At most: where there is width enough, texts stand beside each other. */
function textRows({changes}: HistorySeries): number {
  const lines = changes.reduce((sum, {word}) => sum + (word === '' ? 1 : 2), 0);
  return Math.min(4, Math.max(0, lines - 1));
}

function runAxis(runs: HistoryCharts['runs'], palette: Palette): uPlot.Axis {
  return axis(palette, {
    size: 28,
    gap: 6,
    grid: {show: false},
    incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    space: 74,
    values: (_, splits) => splits.map(each => runs[each]?.label ?? ''),
  });
}

/** The first runs of new levels: a line each, with its ratio and what somebody said of it. */
function drawChanges(chart: uPlot, {changes}: HistorySeries, palette: Palette): void {
  const ends: number[] = [];
  for (const change of changes) {
    const color = change.outcome === 'worse' ? palette.failed : palette.better;
    clipped(chart, palette, color, (ctx, scale) => {
      const {top, height} = chart.bbox;
      const x = Math.round(chart.valToPos(change.at - 0.5, 'x', true));
      stroke(ctx, [x, top], [x, top + height]);
      const lines = [change.label, change.word].filter(each => each !== '');
      const length = Math.max(...lines.map(each => ctx.measureText(each).width)) + 6 * scale;
      const side = sideOf(chart, x, length);
      const from = side > 0 ? x : x - length;
      const row = freeRow(ends, from, lines.length);
      ctx.textAlign = side > 0 ? 'left' : 'right';
      for (const [line, text] of lines.entries()) {
        ends[row + line] = from + length;
        const y = top + (2 + (row + line) * 14) * scale;
        ctx.fillText(text, x + side * 5 * scale, y);
      }
    });
  }
}

/** On which side of a line a text has room: 1 is right of it. */
function sideOf({bbox: {left, width}}: uPlot, x: number, length: number): 1 | -1 {
  return x + length < left + width ? 1 : -1;
}

/** The first of so many rows in which nothing reaches so far: texts must not run into each other. */
function freeRow(ends: readonly number[], from: number, count: number): number {
  const isFree = (row: number) => (ends[row] ?? 0) <= from;
  for (let row = 0; row < ends.length; row++) {
    if (Array.from({length: count}, (_, line) => row + line).every(isFree)) return row;
  }
  return ends.length;
}

/** The run that was accepted as the reference: a dashed line through its dot. */
function drawAccepted(chart: uPlot, accepted: number | null, palette: Palette): void {
  if (accepted === null) return;
  clipped(chart, palette, palette.muted, (ctx, scale) => {
    const {top, height} = chart.bbox;
    const x = Math.round(chart.valToPos(accepted, 'x', true));
    ctx.setLineDash([3 * scale, 3 * scale]);
    stroke(ctx, [x, top], [x, top + height]);
    const side = sideOf(chart, x, 70 * scale);
    ctx.textAlign = side > 0 ? 'left' : 'right';
    ctx.fillText('accepted', x + side * 5 * scale, top + height - 16 * scale);
  });
}
