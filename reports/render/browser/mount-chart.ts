import uPlot from 'uplot';
import type {TimeMark} from '../../../lib/record/load-result.ts';
import type {ChartSpec, Palette} from './chart-spec.ts';

const HEIGHT = 210;

/** A chart that is on the page. */
export interface MountedChart {
  resize(): void;
  destroy(): void;
}

interface ChartContext {
  readonly figure: HTMLElement;
  readonly group: ZoomGroup;
  readonly palette: Palette;
  readonly marks: readonly TimeMark[];
  readonly syncKey: string;
}

/** Draws a chart into its figure, with its legend, and connects it with the others. */
export function mountChart(spec: ChartSpec, context: ChartContext): MountedChart {
  const {figure, group} = context;
  const plot = figure.querySelector<HTMLElement>('.plot');
  if (!plot) throw new Error('a figure without a place for its plot');
  const shown = spec.legend.map(() => true);
  const width = () => Math.max(200, plot.clientWidth);
  let legend: Legend | null = null;
  const options = withHooks(spec, context, chart => legend?.read(chart));
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

/** What is shown, in the order of the series, which may differ from that of the legend. */
function bySeries(spec: ChartSpec, shown: readonly boolean[]): boolean[] {
  const ordered: boolean[] = [];
  for (const [at, entry] of spec.legend.entries()) ordered[entry.series - 1] = shown[at] ?? true;
  return ordered;
}

function withHooks(
  spec: ChartSpec,
  {group, palette, marks, syncKey}: ChartContext,
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

/** A legend on the page. */
interface Legend {
  /** Shows the values under the chart's cursor. */
  read(chart: uPlot): void;
}

/** Makes the legend: each entry a button that shows and hides its series. */
function mountLegend(
  figure: HTMLElement,
  spec: ChartSpec,
  toggle: (at: number, on: boolean) => void,
): Legend {
  const place = figure.querySelector<HTMLElement>('.legend');
  if (!place) return {read: () => undefined};
  const where = document.createElement('output');
  where.className = 'readout';
  const entries = spec.legend.map((entry, at) =>
    legendButton(entry.label, entry.color, on => toggle(at, on)),
  );
  place.replaceChildren(...entries.map(each => each.button), where);
  return {
    read(chart) {
      if (spec.read) {
        where.textContent = spec.read(chart);
        return;
      }
      const index = chart.cursor.idx ?? null;
      where.textContent = index === null ? '' : spec.place(index);
      for (const [at, {value}] of entries.entries()) {
        value.textContent = index === null ? '' : (spec.legend[at]?.value(index) ?? '');
      }
    },
  };
}

function legendButton(label: string, color: string, toggle: (on: boolean) => void) {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-pressed', 'true');
  const swatch = document.createElement('i');
  swatch.style.background = color;
  const value = document.createElement('b');
  button.append(swatch, label, value);
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    toggle(on);
  });
  return {button, value};
}

/** Draws what happened when: warm-up as a shade, stages and faults as lines with their names. */
function markHook(marks: readonly TimeMark[], palette: Palette): (chart: uPlot) => void {
  return chart => {
    const {ctx, bbox} = chart;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    for (const mark of marks) drawMark(chart, mark, palette);
    ctx.restore();
  };
}

function drawMark(chart: uPlot, mark: TimeMark, palette: Palette): void {
  const {ctx, bbox} = chart;
  const left = Math.round(chart.valToPos(mark.second, 'x', true));
  const color = mark.kind === 'fault' ? palette.failed : palette.muted;
  if (mark.kind !== 'stage' && mark.untilSecond !== null) {
    const right = chart.valToPos(mark.untilSecond, 'x', true);
    ctx.globalAlpha = 0.12;
    ctx.fillStyle = color;
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    ctx.globalAlpha = 1;
  }
  const scale = devicePixelRatio;
  ctx.strokeStyle = color;
  ctx.lineWidth = scale;
  ctx.setLineDash([3 * scale, 3 * scale]);
  ctx.beginPath();
  ctx.moveTo(left, bbox.top);
  ctx.lineTo(left, bbox.top + bbox.height);
  ctx.stroke();
  ctx.fillStyle = palette.muted;
  ctx.font = `${10 * scale}px ${palette.font.replace(/^\S+ /, '')}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(mark.label, left + 4 * scale, bbox.top + 2 * scale);
}

/** The charts of a scenario that share their time axis: a zoom on one is a zoom on all. */
export class ZoomGroup {
  readonly #charts = new Set<uPlot>();
  readonly #button: HTMLButtonElement;
  #range: {min: number; max: number} | null = null;

  /**
   * @param place where the button is placed that ends the zoom
   * @param words what is written on it
   */
  constructor(place: HTMLElement, words: string) {
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = 'zoom-reset';
    this.#button.textContent = words;
    this.#button.hidden = true;
    this.#button.addEventListener('click', () => this.zoom(null));
    place.prepend(this.#button);
  }

  /** Whether its button can be reached. */
  isOnPage(): boolean {
    return this.#button.isConnected;
  }

  /** Adds a chart, at the current zoom. */
  add(chart: uPlot): void {
    this.#charts.add(chart);
    if (this.#range) this.#spread();
  }

  /** Removes a chart that is about to be destroyed. */
  remove(chart: uPlot): void {
    this.#charts.delete(chart);
  }

  /** The time that is in view; null is all of it. */
  get range(): {min: number; max: number} | null {
    return this.#range;
  }

  /** Shows this stretch of time on every chart, or, with null, the whole run. */
  zoom(range: {min: number; max: number} | null): void {
    this.#range = range;
    this.#button.hidden = range === null;
    this.#spread();
  }

  #spread(): void {
    for (const chart of this.#charts) chart.setScale('x', this.#range ?? whole(chart));
  }
}

function whole(chart: uPlot): {min: number; max: number} {
  const [x] = chart.data;
  const min = x[0] ?? 0;
  return {min, max: Math.max(x[x.length - 1] ?? 1, min + 1)};
}
