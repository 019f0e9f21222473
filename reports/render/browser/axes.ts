import type uPlot from 'uplot';
import type {Palette} from './palette.ts';

/** Microseconds for an axis or a readout: `850 µs`, `5.2 ms`, `1.24 s`. */
export function latencyText(us: number | null | undefined): string {
  if (us === null || us === undefined) return 'n/a';
  if (us < 1000) return `${trim(us)} µs`;
  return us < 1_000_000 ? `${trim(us / 1000)} ms` : `${trim(us / 1_000_000)} s`;
}

/** Seconds since the start: `8 s`, `2:05`, `1:00:05`. */
export function timeText(seconds: number): string {
  if (seconds < 60) return `${trim(seconds)} s`;
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return whole < 3600 ? rest.replace(/^0/, '') : `${Math.floor(whole / 3600)}:${rest}`;
}

/** Three significant digits, no empty decimals. */
export function trim(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
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
    values: (_, splits) => splits.map(timeText),
  });
}

/** Latency up the side, on a logarithmic scale with lines at 1, 2 and 5. */
export function latencyAxis(palette: Palette): uPlot.Axis {
  return axis(palette, {
    size: 58,
    gap: 6,
    splits: (_, __, min, max) => logSplits(min, max),
    filter: (_, splits) => splits,
    values: (_, splits) => splits.map(each => latencyText(each)),
  });
}

/** A scale for {@link latencyAxis} that leaves a little room. */
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
  return splits;
}
