import uPlot from 'uplot';
import type {TimeMark} from '../../../lib/record/load-result.ts';
import type {ChartSpec} from './chart-spec.ts';
import {type Legend, mountLegend} from './legend.ts';
import type {Palette} from './palette.ts';
import {markHook} from './time-marks.ts';
import type {ZoomGroup} from './zoom-group.ts';

const HEIGHT = 210;

/** A chart that is on the page. */
export interface MountedChart {
  resize(): void;
  destroy(): void;
}

interface Surroundings {
  readonly figure: HTMLElement;
  readonly group: ZoomGroup;
  readonly palette: Palette;
  readonly marks: readonly TimeMark[];
  readonly syncKey: string;
}

/** Draws a chart into its figure, with its legend, and ties it to the others. */
export function mountChart(spec: ChartSpec, around: Surroundings): MountedChart {
  const {figure, group} = around;
  const plot = figure.querySelector<HTMLElement>('.plot');
  if (!plot) throw new Error('a figure without a place for its plot');
  const shown = spec.legend.map(() => true);
  const width = () => Math.max(200, plot.clientWidth);
  let legend: Legend | null = null;
  const options = withHooks(spec, around, chart => legend?.read(chart));
  const chart = new uPlot({...options, width: width(), height: HEIGHT}, spec.data(shown), plot);
  legend = mountLegend(figure, spec, (at, on) => {
    shown[at] = on;
    const series = spec.legend[at]?.series ?? 1;
    chart.setSeries(series, {show: on});
    chart.setData(spec.data(bySeries(spec, shown)), false);
    chart.redraw(true, true);
  });
  if (spec.timed) group.add(chart);
  const keys = keyHandler(chart, spec, group);
  plot.addEventListener('keydown', keys);
  return {
    resize: () => chart.setSize({width: width(), height: HEIGHT}),
    destroy: () => {
      plot.removeEventListener('keydown', keys);
      group.remove(chart);
      chart.destroy();
    },
  };
}

/** What is shown in the order of the series, which need not be that of the legend. */
function bySeries(spec: ChartSpec, shown: readonly boolean[]): boolean[] {
  const ordered: boolean[] = [];
  for (const [at, entry] of spec.legend.entries()) ordered[entry.series - 1] = shown[at] ?? true;
  return ordered;
}

function withHooks(
  spec: ChartSpec,
  {group, palette, marks, syncKey}: Surroundings,
  onCursor: (chart: uPlot) => void,
): Omit<uPlot.Options, 'width' | 'height'> {
  const own = spec.options.hooks ?? {};
  return {
    ...spec.options,
    legend: {show: false},
    padding: [8, 22, 0, 0],
    cursor: {
      y: false,
      drag: {x: true, y: false, setScale: spec.timed},
      ...(spec.timed ? {sync: {key: syncKey, setSeries: false, scales: ['x', null]}} : {}),
      // The group shows the whole run again; uPlot's own reset would only move this chart.
      bind: {dblclick: () => () => resetZoom(spec, group)},
    },
    hooks: {
      ...own,
      setCursor: [onCursor],
      setSelect: [chart => zoomToSelection(chart, spec, group)],
      ...(spec.timed ? {draw: [...(own.draw ?? []), markHook(marks, palette)]} : {}),
    },
  };
}

function resetZoom(spec: ChartSpec, group: ZoomGroup): null {
  if (spec.timed) group.zoom(null);
  return null;
}

function zoomToSelection(chart: uPlot, spec: ChartSpec, group: ZoomGroup): void {
  const {left, width} = chart.select;
  if (!spec.timed || width < 3) return;
  group.zoom({min: chart.posToVal(left, 'x'), max: chart.posToVal(left + width, 'x')});
}

/** Arrows read out one point after another, + and - zoom, Escape shows the whole run. */
function keyHandler(chart: uPlot, spec: ChartSpec, group: ZoomGroup) {
  return (event: KeyboardEvent) => {
    const last = chart.data[0].length - 1;
    const at = chart.cursor.idx ?? -1;
    if (event.key === 'ArrowRight') moveCursor(chart, Math.min(last, at + 1));
    else if (event.key === 'ArrowLeft') moveCursor(chart, Math.max(0, at - 1));
    else if (event.key === 'Escape') group.zoom(null);
    else if (spec.timed && (event.key === '+' || event.key === '-')) {
      zoomBy(chart, group, event.key === '+' ? 0.5 : 2);
    } else return;
    event.preventDefault();
  };
}

function moveCursor(chart: uPlot, index: number): void {
  const x = chart.data[0][index] ?? 0;
  chart.setCursor({left: chart.valToPos(x, 'x'), top: chart.over.clientHeight / 2});
}

function zoomBy(chart: uPlot, group: ZoomGroup, factor: number): void {
  const {min = 0, max = 1} = chart.scales['x'] ?? {};
  const middle = chart.data[0][chart.cursor.idx ?? -1] ?? (min + max) / 2;
  const half = ((max - min) / 2) * factor;
  const end = chart.data[0][chart.data[0].length - 1] ?? max;
  const range = {min: Math.max(0, middle - half), max: Math.min(end, middle + half)};
  group.zoom(range.max - range.min >= end ? null : range);
}
