import {type TrendDelta, TrendSketch} from './trend-sketch.ts';

/** k6's four kinds of metric (https://grafana.com/docs/k6/latest/using-k6/metrics/). */
export type MetricKind = 'counter' | 'gauge' | 'rate' | 'trend';

/** What the values are: k6 formats its summary by it. */
export type MetricContains = 'default' | 'time' | 'data';

export interface MetricShape {
  readonly kind: MetricKind;
  readonly contains: MetricContains;
}

/** What one metric saw since it was last asked, as it travels from a worker to its parent. */
export type MetricDelta =
  | {readonly kind: 'counter'; readonly sum: number}
  | {readonly kind: 'gauge'; readonly value: number; readonly min: number; readonly max: number}
  | {readonly kind: 'rate'; readonly trues: number; readonly total: number}
  | {readonly kind: 'trend'; readonly trend: TrendDelta};

/** One series of values: a metric, or a metric under one tag selector. */
export interface Metric extends MetricShape {
  record(value: number): void;
  /** Null when nothing was recorded since. */
  take(): MetricDelta | null;
  add(delta: MetricDelta): void;
  /**
   * The figure of an aggregation in k6's words: `count`, `rate`, `value`, `avg`, `min`, `med`,
   * `max`, `p(95)`. Null when there was no sample, or the kind has no such figure.
   *
   * @param seconds how long the run has lasted: a counter's rate is per second
   */
  figure(aggregation: string, seconds: number): number | null;
}

/** Makes an empty metric. @param width `wide` for the totals of a whole run */
export function createMetric(shape: MetricShape, width: 'narrow' | 'wide' = 'narrow'): Metric {
  if (shape.kind === 'counter') return new Counter(shape.contains);
  if (shape.kind === 'gauge') return new Gauge(shape.contains);
  if (shape.kind === 'rate') return new Rate(shape.contains);
  return new Trend(shape.contains, width);
}

class Counter implements Metric {
  readonly kind = 'counter';
  readonly contains: MetricContains;
  #sum = 0;
  #touched = false;

  constructor(contains: MetricContains) {
    this.contains = contains;
  }

  record(value: number): void {
    this.#sum += value;
    this.#touched = true;
  }

  take(): MetricDelta | null {
    if (!this.#touched) return null;
    const delta = {kind: this.kind, sum: this.#sum} as const;
    this.#sum = 0;
    this.#touched = false;
    return delta;
  }

  add(delta: MetricDelta): void {
    if (delta.kind === this.kind) this.record(delta.sum);
  }

  figure(aggregation: string, seconds: number): number | null {
    if (!this.#touched) return null;
    if (aggregation === 'count') return this.#sum;
    return aggregation === 'rate' ? this.#sum / Math.max(seconds, 1e-9) : null;
  }
}

class Gauge implements Metric {
  readonly kind = 'gauge';
  readonly contains: MetricContains;
  #value: number | null = null;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;

  constructor(contains: MetricContains) {
    this.contains = contains;
  }

  record(value: number): void {
    this.#value = value;
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
  }

  take(): MetricDelta | null {
    if (this.#value === null) return null;
    const delta = {kind: this.kind, value: this.#value, min: this.#min, max: this.#max} as const;
    this.#value = null;
    this.#min = Number.POSITIVE_INFINITY;
    this.#max = Number.NEGATIVE_INFINITY;
    return delta;
  }

  add(delta: MetricDelta): void {
    if (delta.kind !== this.kind) return;
    this.record(delta.min);
    this.record(delta.max);
    this.record(delta.value);
  }

  figure(aggregation: string): number | null {
    if (this.#value === null) return null;
    if (aggregation === 'min') return this.#min;
    if (aggregation === 'max') return this.#max;
    return aggregation === 'value' ? this.#value : null;
  }
}

class Rate implements Metric {
  readonly kind = 'rate';
  readonly contains: MetricContains;
  #trues = 0;
  #total = 0;

  constructor(contains: MetricContains) {
    this.contains = contains;
  }

  record(value: number): void {
    if (value !== 0) this.#trues++;
    this.#total++;
  }

  take(): MetricDelta | null {
    if (this.#total === 0) return null;
    const delta = {kind: this.kind, trues: this.#trues, total: this.#total} as const;
    this.#trues = 0;
    this.#total = 0;
    return delta;
  }

  add(delta: MetricDelta): void {
    if (delta.kind !== this.kind) return;
    this.#trues += delta.trues;
    this.#total += delta.total;
  }

  figure(aggregation: string): number | null {
    if (this.#total === 0) return null;
    if (aggregation === 'rate') return this.#trues / this.#total;
    if (aggregation === 'passes') return this.#trues;
    return aggregation === 'fails' ? this.#total - this.#trues : null;
  }
}

class Trend implements Metric {
  readonly kind = 'trend';
  readonly contains: MetricContains;
  readonly #sketch: TrendSketch;

  constructor(contains: MetricContains, width: 'narrow' | 'wide') {
    this.contains = contains;
    this.#sketch = new TrendSketch(width);
  }

  record(value: number): void {
    this.#sketch.record(value);
  }

  take(): MetricDelta | null {
    const trend = this.#sketch.take();
    return trend && {kind: this.kind, trend};
  }

  add(delta: MetricDelta): void {
    if (delta.kind === this.kind) this.#sketch.add(delta.trend);
  }

  figure(aggregation: string): number | null {
    const sketch = this.#sketch;
    if (sketch.count === 0) return null;
    if (aggregation === 'avg') return sketch.mean;
    if (aggregation === 'min') return sketch.min;
    if (aggregation === 'max') return sketch.max;
    if (aggregation === 'med') return sketch.quantile(0.5);
    if (aggregation === 'count') return sketch.count;
    const percentile = /^p\((\d+(?:\.\d+)?)\)$/.exec(aggregation)?.[1];
    return percentile === undefined ? null : sketch.quantile(Number(percentile) / 100);
  }
}
