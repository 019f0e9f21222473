import type uPlot from 'uplot';
import {formatElapsed, formatLatencyShort, plural} from '../../../lib/core/format.ts';
import type {HeatmapSeries} from '../series/chart-series.ts';
import type {ChartSpec, Palette} from './chart-spec.ts';
import {latencyAxis, timeAxis} from './chart-spec.ts';

/** Requests by time and response time: a second mode or a stall is visible at once. */
export function heatmapChart(from: HeatmapSeries, palette: Palette): ChartSpec {
  const {edgesUs, x} = from;
  const lowest = edgesUs[0] ?? 1;
  const highest = edgesUs.at(-1) ?? 2;
  return {
    timed: true,
    options: {
      scales: {
        x: {time: false, range: (_, min, max) => [min, Math.max(max, min + from.bucketSeconds)]},
        y: {distr: 3, range: () => [lowest, Math.max(highest, lowest + 1)]},
      },
      axes: [timeAxis(palette), {...latencyAxis(palette), grid: {show: false}}],
      series: [{}, {paths: () => null, points: {show: false}}],
      hooks: {drawClear: [chart => drawCells(chart, from, palette)]},
    },
    // Two points keep the scale as wide as the columns are.
    data: () => [
      [...x, (x.at(-1) ?? 0) + from.bucketSeconds],
      [...x.map(() => lowest), highest],
    ],
    legend: [],
    place: index => formatElapsed(x[index] ?? 0),
    read: chart => readCell(chart, from),
  };
}

function drawCells(
  chart: uPlot,
  {cells, x, edgesUs, bucketSeconds}: HeatmapSeries,
  palette: Palette,
) {
  const {ctx, bbox} = chart;
  const most = Math.log1p(maxCount(cells));
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  for (let at = 0; at + 2 < cells.length; at += 3) {
    const start = x[cells[at] ?? 0] ?? 0;
    const row = cells[at + 1] ?? 0;
    const left = Math.floor(chart.valToPos(start, 'x', true));
    const right = Math.ceil(chart.valToPos(start + bucketSeconds, 'x', true));
    const bottom = Math.ceil(chart.valToPos(edgesUs[row] ?? 1, 'y', true));
    const top = Math.floor(chart.valToPos(edgesUs[row + 1] ?? 1, 'y', true));
    ctx.fillStyle = heatColor(Math.log1p(cells[at + 2] ?? 0) / most, palette.heat);
    ctx.fillRect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }
  ctx.restore();
}

function maxCount(cells: readonly number[]): number {
  let most = 1;
  for (let at = 2; at < cells.length; at += 3) most = Math.max(most, cells[at] ?? 0);
  return most;
}

function heatColor(share: number, stops: readonly string[]): string {
  const last = stops.length - 1;
  const place = Math.min(1, Math.max(0, share)) * last;
  const low = Math.min(last - 1, Math.floor(place));
  const mixed = mix(stops[low] ?? '#000000', stops[low + 1] ?? '#000000', place - low);
  return `rgb(${mixed.join(' ')})`;
}

function mix(from: string, to: string, share: number): number[] {
  const part = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return [1, 3, 5].map(at => Math.round(part(from, at) * (1 - share) + part(to, at) * share));
}

function readCell(chart: uPlot, {cells, x, edgesUs, bucketSeconds}: HeatmapSeries): string {
  const {left = -1, top = -1} = chart.cursor;
  if (left < 0 || top < 0) return '';
  const second = chart.posToVal(left, 'x');
  const us = chart.posToVal(top, 'y');
  const column = x.findLastIndex(each => each <= second);
  const row = edgesUs.findLastIndex(each => each <= us);
  let count = 0;
  for (let at = 0; at + 2 < cells.length; at += 3) {
    if (cells[at] === column && cells[at + 1] === row) count = cells[at + 2] ?? 0;
  }
  const from = x[column] ?? 0;
  const span = `${formatElapsed(from)} to ${formatElapsed(from + bucketSeconds)}`;
  const range = `${formatLatencyShort(edgesUs[row])} to ${formatLatencyShort(edgesUs[row + 1])}`;
  return `${span}, ${range}: ${plural(count, 'request')}`;
}
