import type {FigureValues} from './figure-values.ts';

/** More than this are joined two by two: charts have no more points, and memory is flat. */
const TICKS_MAX = 600;
const SERIES_MAX = 500;

/** A stretch of time, milliseconds since the epoch, for which values were told. */
interface Tick {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The values of one figure for one key. */
export interface Series {
  readonly figure: string;
  readonly key: string;
  /** A second, with an entry each; null is a gap. */
  readonly values: readonly (number | null)[];
}

/** Figures over time, of a bounded size whatever the duration. */
export class TickSeries {
  readonly #ticks: Tick[] = [];
  /** By figure and key; NaN is a gap. */
  readonly #series = new Map<string, {figure: string; key: string; values: number[]}>();
  /** Series that did not fit. */
  dropped = 0;

  /** Adds what was told for a stretch of time. */
  add(fromMs: number, toMs: number, figures: ReadonlyMap<string, FigureValues>): void {
    if (toMs <= fromMs) return;
    if (this.#ticks.length >= TICKS_MAX) this.#halve();
    const at = this.#ticks.push({fromMs, toMs}) - 1;
    for (const [figure, values] of figures)
      for (const [key, value] of values) {
        const series = this.#seriesOf(figure, key);
        if (series === null) continue;
        while (series.length < at) series.push(Number.NaN);
        series[at] = value;
      }
  }

  #seriesOf(figure: string, key: string): number[] | null {
    const id = JSON.stringify([figure, key]);
    const known = this.#series.get(id);
    if (known) return known.values;
    if (this.#series.size >= SERIES_MAX) {
      this.dropped++;
      return null;
    }
    const values: number[] = [];
    this.#series.set(id, {figure, key, values});
    return values;
  }

  #halve(): void {
    const ticks = this.#ticks.splice(0);
    for (let at = 0; at < ticks.length; at += 2) {
      const one = ticks[at] as Tick;
      this.#ticks.push({fromMs: one.fromMs, toMs: (ticks[at + 1] ?? one).toMs});
    }
    for (const series of this.#series.values()) {
      const {values} = series;
      series.values = this.#ticks.map((_, at) =>
        meanOf([2 * at, 2 * at + 1].map(each => [values[each], lengthOf(ticks[each])])),
      );
    }
  }

  /** The second of a run's start, counted from which each series has a value for `step` seconds. */
  bySeconds(startMs: number, seconds: number, step: number): Series[] {
    const count = Math.max(0, Math.ceil(seconds / step));
    const places = this.#ticks.map(({fromMs, toMs}) => ({
      from: (fromMs - startMs) / 1000 / step,
      to: (toMs - startMs) / 1000 / step,
    }));
    return [...this.#series.values()].map(({figure, key, values}) => {
      const sums = new Float64Array(count);
      const weights = new Float64Array(count);
      for (const [at, {from, to}] of places.entries()) {
        const value = values[at] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        for (let slot = Math.max(0, Math.floor(from)); slot < Math.min(count, to); slot++) {
          const weight = Math.min(to, slot + 1) - Math.max(from, slot);
          sums[slot] = (sums[slot] as number) + weight * value;
          weights[slot] = (weights[slot] as number) + weight;
        }
      }
      const mean = (slot: number) => rounded((sums[slot] as number) / (weights[slot] as number));
      const told = Array.from(weights, (weight, slot) => (weight > 0 ? mean(slot) : null));
      return {figure, key, values: told};
    });
  }

  /** The values of a series for the ticks that lie between two times. */
  between(figure: string, fromMs: number, toMs: number): Map<string, TimedValue[]> {
    const found = new Map<string, TimedValue[]>();
    for (const {figure: name, key, values} of this.#series.values()) {
      if (name !== figure) continue;
      const told = this.#ticks.flatMap((tick, at): TimedValue[] => {
        const value = values[at] ?? Number.NaN;
        const isIn = tick.fromMs >= fromMs && tick.toMs <= toMs;
        return isIn && !Number.isNaN(value) ? [{...tick, value}] : [];
      });
      if (told.length > 0) found.set(key, told);
    }
    return found;
  }
}

export interface TimedValue extends Tick {
  readonly value: number;
}

function lengthOf(tick: Tick | undefined): number {
  return tick === undefined ? 0 : tick.toMs - tick.fromMs;
}

/** NaN where none has a value. */
function meanOf(weighted: readonly (readonly [number | undefined, number])[]): number {
  const told = weighted.filter(([value]) => value !== undefined && !Number.isNaN(value));
  const weight = told.reduce((sum, [, each]) => sum + each, 0);
  return told.reduce((sum, [value = 0, each]) => sum + value * each, 0) / weight;
}

/** Four digits are what a chart and a comparison need. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** The mean over the time of the values. */
export function meanOver(values: readonly TimedValue[]): number {
  return meanOf(values.map(each => [each.value, lengthOf(each)]));
}
