import type {LoadResult} from '../../record/load-result.ts';
import {createMetric, type Metric, type MetricDelta, type MetricShape} from './metric.ts';

export type Tags = Readonly<Record<string, string>>;

/** A metric under a tag selector, as thresholds name it: `http_req_duration{status:200}`. */
export interface Submetric {
  /** The whole name, selector included. */
  readonly name: string;
  readonly metric: string;
  readonly tags: Tags;
}

/** A metric's name, its shape and what it saw, as it travels between threads. */
export interface NamedDelta {
  readonly name: string;
  readonly shape: MetricShape;
  readonly delta: MetricDelta;
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

/** All metrics of a run: those that are built in, the script's own, and their submetrics. */
export class MetricSet {
  readonly #metrics = new Map<string, Metric>();
  readonly #submetrics: readonly Submetric[];
  readonly #plain = new Map<string, readonly Metric[]>();
  readonly #width: 'narrow' | 'wide';

  constructor(submetrics: readonly Submetric[], width: 'narrow' | 'wide' = 'narrow') {
    this.#submetrics = submetrics;
    this.#width = width;
    for (const [name, shape] of Object.entries(BUILT_IN)) this.define(name, shape);
  }

  /** Makes a metric unless it exists. @throws TypeError when it exists with another kind */
  define(name: string, shape: MetricShape): void {
    const known = this.#metrics.get(name);
    if (known && known.kind !== shape.kind)
      throw new TypeError(`metric '${name}' already exists but with type ${known.kind}`);
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

  names(): string[] {
    return [...this.#metrics.keys()];
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

  /** What each metric saw since the last call. */
  take(): NamedDelta[] {
    const deltas: NamedDelta[] = [];
    for (const [name, metric] of this.#metrics) {
      const delta = metric.take();
      if (delta) deltas.push({name, shape: {kind: metric.kind, contains: metric.contains}, delta});
    }
    return deltas;
  }

  add(deltas: readonly NamedDelta[]): void {
    for (const {name, shape, delta} of deltas) {
      if (!this.#metrics.has(name)) this.define(name, shape);
      this.#metrics.get(name)?.add(delta);
    }
  }
}

function selects(wanted: Tags, tags: Tags): boolean {
  return Object.entries(wanted).every(([key, value]) => (tags[key] ?? '') === value);
}

/** The script's own trends, as the record has them: no built-in ones, no submetrics. */
export function trendsOf(metrics: MetricSet): Pick<LoadResult, 'trends'> {
  const trends = metrics.names().flatMap(name => {
    const metric = metrics.get(name);
    if (name in BUILT_IN || name.includes('{') || metric?.kind !== 'trend') return [];
    const mean = metric.figure('avg', 1);
    return mean === null ? [] : [{metric: name, mean}];
  });
  return trends.length === 0 ? {} : {trends};
}
