import type uPlot from 'uplot';
import {formatElapsed, formatLatencyShort} from '../../../lib/core/format.ts';

/** What a chart is: uPlot's options, its data, and its legend. */
export interface ChartSpec {
  readonly options: Omit<uPlot.Options, 'width' | 'height'>;
  /** The data with some legend entries hidden; a stack closes up. */
  data(shown: readonly boolean[]): uPlot.AlignedData;
  readonly legend: readonly LegendEntry[];
  /** Where the readout is: `12 s`. */
  place(index: number): string;
  /** True when x is time: then zoom and cursor are shared with the scenario's other charts. */
  readonly timed: boolean;
  /** A readout that depends on the cursor's height too; the legend's values otherwise. */
  read?(chart: uPlot): string;
}

export interface LegendEntry {
  readonly label: string;
  readonly color: string;
  /** The series of uPlot that it shows and hides; 0 is x and never one of them. */
  readonly series: number;
  value(index: number): string;
}

/** The look that all axes share. */
export function axis(palette: Palette, own: uPlot.Axis): uPlot.Axis {
  return {
    stroke: palette.muted,
    font: palette.font,
    grid: {stroke: palette.line, width: 1},
    ticks: {show: false},
    ...own,
  };
}

/** Time along the bottom. */
export function timeAxis(palette: Palette): uPlot.Axis {
  return axis(palette, {
    size: 28,
    gap: 6,
    grid: {show: false},
    incrs: [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600],
    space: 56,
    values: (_, splits) => splits.map(formatElapsed),
  });
}

/** Latency up the side, on a logarithmic scale with lines at 1, 2 and 5. */
export function latencyAxis(palette: Palette): uPlot.Axis {
  return axis(palette, {
    size: 58,
    gap: 6,
    splits: (_, __, min, max) => logSplits(min, max),
    filter: (_, splits) => splits,
    values: (_, splits) => splits.map(each => formatLatencyShort(each)),
  });
}

/** A scale for {@link latencyAxis} with a little room at both ends. */
export const latencyScale: uPlot.Scale = {
  distr: 3,
  range: (_, min, max) => [Math.max(0.5, (min ?? 1) * 0.85), Math.max((max ?? 10) * 1.15, 2)],
};

function logSplits(min: number, max: number): number[] {
  const steps = Math.log10(max / min) > 2.5 ? [1] : [1, 2, 5];
  const splits: number[] = [];
  for (let power = Math.floor(Math.log10(min)); power <= Math.ceil(Math.log10(max)); power++) {
    for (const step of steps) {
      const value = step * 10 ** power;
      if (value >= min && value <= max) splits.push(value);
    }
  }
  return splits.length < 2 ? evenSplits(min, max) : splits;
}

/** Between 2 ms and 5 ms nothing is round: then lines stand at even steps. */
function evenSplits(min: number, max: number): number[] {
  const raw = (max - min) / 3;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5].find(each => each * power >= raw) ?? 10);
  const first = Math.ceil(min / step);
  const count = Math.floor(max / step) - first + 1;
  return Array.from({length: count}, (_, at) => (first + at) * step);
}

/** A bound on the figures of a chart, or an answer: a line across, or up at a place on x. */
export interface ChartLine {
  readonly value: number;
  readonly label: string;
}

/** Bounds farther off than so many times the highest figure would flatten the curve. */
const IN_SIGHT = 10;

/** A scale of latencies in which the bounds that are near are seen. */
export function boundedScale(bounds: readonly ChartLine[]): uPlot.Scale {
  return {
    distr: 3,
    range: (chart, min, max) => {
      const near = bounds.filter(each => each.value <= (max ?? 10) * IN_SIGHT);
      const values = near.map(each => each.value);
      const [low, high] = [Math.min(min ?? 1, ...values), Math.max(max ?? 10, ...values)];
      return (latencyScale.range as uPlot.Range.Function)(chart, low, high, 'y');
    },
  };
}

/** Draws bounds across a chart, each with its name. */
export function drawBounds(bounds: readonly ChartLine[], palette: Palette): (chart: uPlot) => void {
  return chart =>
    clipped(chart, palette, palette.failed, (ctx, scale) => {
      const {left, width} = chart.bbox;
      for (const {value, label} of bounds) {
        const y = Math.round(chart.valToPos(value, 'y', true));
        stroke(ctx, [left, y], [left + width, y]);
        ctx.textAlign = 'left';
        ctx.fillText(label, left + 4 * scale, y - 14 * scale);
      }
    });
}

/** Draws an interval on x as a band, with its middle as a line and its name. */
export function drawInterval(
  {low, high, line}: {readonly low: number; readonly high: number; readonly line: ChartLine},
  palette: Palette,
): (chart: uPlot) => void {
  return chart =>
    clipped(chart, palette, palette.response, (ctx, scale) => {
      const {top, height, left, width} = chart.bbox;
      const at = (value: number) => Math.round(chart.valToPos(value, 'x', true));
      ctx.globalAlpha = 0.14;
      ctx.fillRect(at(low), top, Math.max(scale, at(high) - at(low)), height);
      ctx.globalAlpha = 1;
      const x = at(line.value);
      stroke(ctx, [x, top], [x, top + height]);
      const fits = x + 130 * scale < left + width;
      ctx.textAlign = fits ? 'left' : 'right';
      ctx.fillText(line.label, x + (fits ? 5 : -5) * scale, top + height - 16 * scale);
    });
}

/** A line on a canvas. */
export function stroke(
  ctx: CanvasRenderingContext2D,
  from: [number, number],
  to: [number, number],
): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}

/** Draws inside the plot only, in one colour. */
export function clipped(
  {ctx, bbox}: uPlot,
  palette: Palette,
  color: string,
  draw: (ctx: CanvasRenderingContext2D, scale: number) => void,
): void {
  const scale = devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.font = `600 ${11 * scale}px ${palette.font.replace(/^\S+ /, '')}`;
  ctx.textBaseline = 'top';
  ctx.lineWidth = 1.5 * scale;
  ctx.strokeStyle = color;
  ctx.fillStyle = color;
  draw(ctx, scale);
  ctx.restore();
}

/** The page's colours, read from its style sheet, so that charts follow light and dark. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly ok: string;
  readonly failed: string;
  readonly better: string;
  readonly backpressure: string;
  readonly errors: string;
  readonly unanswered: string;
  readonly offered: string;
  /** From the middle to the worst: p50, p90, p99, max. */
  readonly bands: readonly string[];
  readonly response: string;
  readonly service: string;
  /** From few to many. */
  readonly heat: readonly string[];
  /** For lines that have no meaning of their own. */
  readonly lines: readonly string[];
  readonly font: string;
}

/** Reads the current colours. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const colors = (name: string, count: number) =>
    Array.from({length: count}, (_, at) => color(`${name}-${at + 1}`));
  return {
    text: color('text'),
    muted: color('muted'),
    line: color('line'),
    surface: color('surface'),
    ok: color('chart-ok'),
    failed: color('chart-failed'),
    better: color('good'),
    backpressure: color('chart-backpressure'),
    errors: color('chart-errors'),
    unanswered: color('chart-unanswered'),
    offered: color('text'),
    bands: colors('band', 4),
    response: color('accent'),
    service: color('chart-service'),
    heat: colors('heat', 5),
    lines: colors('series', 8),
    font: `11px ${style.getPropertyValue('--sans')}`,
  };
}
