import {type TrendDelta, TrendSketch} from '../../record/histogram/trend-sketch.ts';

export type Tags = Readonly<Record<string, string>>;

/** A metric under a tag selector, as thresholds name it: `http_req_duration{status:200}`. */
export interface Submetric {
  /** The whole name, selector included. */
  readonly name: string;
  readonly metric: string;
  readonly tags: Tags;
}

const counter = {kind: 'counter', contains: 'default'} as const;

const bytes = {kind: 'counter', contains: 'data'} as const;

const rate = {kind: 'rate', contains: 'default'} as const;

const gauge = {kind: 'gauge', contains: 'default'} as const;

const time = {kind: 'trend', contains: 'time'} as const;

/** Metrics that every run has: https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ */
export const BUILT_IN: Readonly<Record<string, MetricShape>> = {
  vus: gauge,
  vus_max: gauge,
  iterations: counter,
  iteration_duration: time,
  dropped_iterations: counter,
  data_sent: bytes,
  data_received: bytes,
  checks: rate,
  group_duration: time,
  http_reqs: counter,
  http_req_failed: rate,
  http_req_blocked: time,
  http_req_connecting: time,
  http_req_tls_handshaking: time,
  http_req_sending: time,
  http_req_waiting: time,
  http_req_receiving: time,
  http_req_duration: time,
};

const RESPONSE = 'response time of ';

/** Latencies that are also measured from the intended start, where a threshold of an open model asks for it. */
export const LATENCIES = ['http_req_duration', 'iteration_duration'] as const;

/** Under which name the response times of a latency are kept; no metric of a script can have it. */
export function responseTimeOf(name: string): string {
  return `${RESPONSE}${name}`;
}

/** A metric's name, its shape and what it saw, as it travels between threads. */
export interface NamedDelta {
  readonly name: string;
  readonly shape: MetricShape;
  /** Null of a metric that was only made: one that nothing ever touches is known, too. */
  readonly delta: MetricDelta | null;
}

/** All metrics of a run: those that are built in, the script's own, and their submetrics. */
export class MetricSet {
  /** The names of all tags that submetrics select values by. */
  readonly selected: readonly string[];
  readonly #metrics = new Map<string, Metric>();
  readonly #submetrics: readonly Submetric[];
  readonly #plain = new Map<string, readonly Metric[]>();
  readonly #told = new Set<string>();
  readonly #width: 'narrow' | 'wide';

  constructor(submetrics: readonly Submetric[], width: 'narrow' | 'wide' = 'narrow') {
    this.#submetrics = submetrics;
    this.selected = [...new Set(submetrics.flatMap(each => Object.keys(each.tags)))];
    this.#width = width;
    for (const [name, shape] of Object.entries(BUILT_IN)) this.define(name, shape);
  }

  /** Makes a metric unless it exists. @throws TypeError when it exists with another kind */
  define(name: string, shape: MetricShape): void {
    const known = this.#metrics.get(name);
    if (known && known.kind !== shape.kind)
      throw new TypeError(
        `metric '${name}' already exists but with type ${known.kind}, instead of ${shape.kind}`,
      );
    if (known) return;
    const metric = createMetric(shape, this.#width);
    const selections = this.#submetrics.filter(each => each.metric === name);
    this.#metrics.set(name, metric);
    for (const each of selections) this.#metrics.set(each.name, createMetric(shape, this.#width));
    if (selections.length === 0) this.#plain.set(name, [metric]);
  }

  /** By name, selector included. */
  get(name: string): Metric | undefined {
    return this.#metrics.get(name);
  }

  /** Those that k6 has too: without the response times that are kept for thresholds. */
  names(): string[] {
    return [...this.#metrics.keys()].filter(each => !each.startsWith(RESPONSE));
  }

  /** Where every value of a metric goes that no submetric selects from; else undefined. */
  plain(name: string): readonly Metric[] | undefined {
    return this.#plain.get(name);
  }

  /** Where a value with these tags is recorded: the metric, and each submetric that matches. */
  matching(name: string, tags: Tags): Metric[] {
    const metric = this.#metrics.get(name);
    if (!metric) throw new TypeError(`metric '${name}' does not exist`);
    const found = [metric];
    for (const each of this.#submetrics) {
      if (each.metric !== name || !selects(each.tags, tags)) continue;
      const submetric = this.#metrics.get(each.name);
      if (submetric) found.push(submetric);
    }
    return found;
  }

  /** What each metric saw since the last call, and each one that was made since. */
  take(): NamedDelta[] {
    const deltas: NamedDelta[] = [];
    for (const [name, metric] of this.#metrics) {
      const delta = metric.take();
      if (!delta && this.#told.has(name)) continue;
      this.#told.add(name);
      deltas.push({name, shape: {kind: metric.kind, contains: metric.contains}, delta});
    }
    return deltas;
  }

  add(deltas: readonly NamedDelta[]): void {
    for (const {name, shape, delta} of deltas) {
      if (!this.#metrics.has(name)) this.define(name, shape);
      if (delta) this.#metrics.get(name)?.add(delta);
    }
  }
}

/** Scripts write numbers and truths as tags, too: k6 makes texts of them. */
function selects(wanted: Tags, tags: Tags): boolean {
  return Object.entries(wanted).every(([key, value]) => String(tags[key] ?? '') === value);
}

/** k6's four kinds of metric (https://grafana.com/docs/k6/latest/using-k6/metrics/). */
export type MetricKind = 'counter' | 'gauge' | 'rate' | 'trend';

/** What the values are: k6 formats its summary by it. */
type MetricContains = 'default' | 'time' | 'data';

interface MetricShape {
  readonly kind: MetricKind;
  readonly contains: MetricContains;
}

/** What one metric saw since it was last asked, as it travels from a worker to its parent. */
type MetricDelta =
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
  /**
   * How many values a rising or falling test picks; null where values are not kept apart, as in
   * counters and gauges. A rate has the values 0 and 1.
   */
  countWhere(test: (value: number) => boolean): number | null;
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

  countWhere(): null {
    return null;
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

  countWhere(): null {
    return null;
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

  countWhere(test: (value: number) => boolean): number {
    return (test(1) ? this.#trues : 0) + (test(0) ? this.#total - this.#trues : 0);
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

  countWhere(test: (value: number) => boolean): number {
    return this.#sketch.countWhere(test);
  }
}
