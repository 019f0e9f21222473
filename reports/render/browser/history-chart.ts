import type uPlot from 'uplot';
import {formatLatencyShort, formatShort} from '../../../lib/core/format.ts';
import type {HistoryCharts, HistorySeries} from '../series/chart-series.ts';
import type {ChartSpec, Palette} from './chart-spec.ts';
import {axis} from './chart-spec.ts';

/** The share of the range between lowest and highest that stays free above and below. */
const ROOM = 0.15;

/** One metric over the runs of a history: a dot a run, its levels, and where they changed. */
export function historyChart(
  {runs}: HistoryCharts,
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
      scales: {x: {time: false, range: around}, y: {range: roomy}},
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
      hooks: {draw: [chart => drawChanges(chart, series, palette)]},
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

function roomy(_: uPlot, min: number, max: number): uPlot.Range.MinMax {
  const room = Math.max((max - min) * ROOM, max * 0.02);
  return [Math.max(0, min - room), max + room];
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

function drawChanges(chart: uPlot, {changes}: HistorySeries, palette: Palette): void {
  const {ctx, bbox} = chart;
  const scale = devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.font = `600 ${11 * scale}px ${palette.font.replace(/^\S+ /, '')}`;
  ctx.textBaseline = 'top';
  ctx.lineWidth = 1.5 * scale;
  for (const {at, outcome, label} of changes) {
    const left = Math.round(chart.valToPos(at - 0.5, 'x', true));
    ctx.strokeStyle = outcome === 'worse' ? palette.failed : palette.better;
    ctx.fillStyle = ctx.strokeStyle;
    ctx.beginPath();
    ctx.moveTo(left, bbox.top);
    ctx.lineTo(left, bbox.top + bbox.height);
    ctx.stroke();
    const fitsRight = left + 60 * scale < bbox.left + bbox.width;
    ctx.textAlign = fitsRight ? 'left' : 'right';
    ctx.fillText(`${label} ${outcome}`, left + (fitsRight ? 5 : -5) * scale, bbox.top + 2 * scale);
  }
  ctx.restore();
}
