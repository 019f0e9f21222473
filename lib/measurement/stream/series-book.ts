import type {NamedDelta, Tags} from '../../engine/measure/metrics.ts';
import type {CutOff} from '../../engine/measure/operation-totals.ts';
import type {Reported} from '../../engine/measure/reported.ts';
import {lowestValueOf, type SparseCounts} from '../../record/histogram/latency-counts.ts';
import {leastValueOf, type TrendDelta} from '../../record/histogram/trend-sketch.ts';
import {failuresOf} from '../../record/load-result.ts';
import type {StreamHistogram} from './native-buckets.ts';

/** What the values of a metric are. */
export type Contains = NamedDelta['shape']['contains'];

/** What one series has come to since its first load began. */
export type Point<Histogram> =
  | {readonly kind: 'counter'; value: number}
  | {readonly kind: 'gauge'; value: number}
  | {readonly kind: 'rate'; trues: number; total: number}
  | {readonly kind: 'trend'; readonly histogram: Histogram};

export interface Series<Histogram> {
  /** k6's name: `http_reqs`. */
  readonly metric: string;
  readonly contains: Contains;
  readonly labels: Tags;
  readonly point: Point<Histogram>;
}

/** More series than this are counted without what tells them apart: a script puts ids into tags or checks. */
const SERIES_MAX = 2000;

/** They have series of their own here, told apart as k6 tells them apart. */
const TOLD_APART = new Set([
  ...['http_reqs', 'http_req_failed', 'http_req_duration', 'checks', 'vus', 'vus_max'],
]);

/** A metric as scripts can name one; submetrics and what is kept for thresholds have other names. */
const METRIC_NAME = /^[A-Za-z_]\w{0,127}$/;

/** What c8gauge tells and k6 does not. */
const BACKPRESSURE = 'c8gauge_backpressure';
const RESPONSE_TIME = 'c8gauge_response_time';
const ARRIVALS = 'c8gauge_arrivals';

/**
 * Adds up what loads report, since receivers want totals: one that misses a write misses no request.
 * Memory is bounded by {@link SERIES_MAX}.
 */
export class SeriesBook<Histogram extends StreamHistogram> {
  readonly #series = new Map<string, Series<Histogram>>();
  readonly #makeHistogram: () => Histogram;
  readonly #perMs: number;

  /** @param perMs the unit in which times are told, of a millisecond: 0.001 for seconds */
  constructor(makeHistogram: () => Histogram, perMs: number) {
    this.#makeHistogram = makeHistogram;
    this.#perMs = perMs;
  }

  /** @param own labels of all that is streamed; tags of the run take the place of those of the same name */
  add(reported: Reported, own: Tags): void {
    const all = {...own, ...reported.tags};
    for (const {operation, labels, requests, response, service} of reported.operations) {
      // Without any they are those of an operation that has too many kinds.
      const isTold = labels !== undefined && Object.keys(labels).length > 0;
      const told = {all, labels: isTold ? labels : {operation}};
      this.#addRequests(told, requests.total, failuresOf(requests));
      if (requests.backpressure > 0) this.#count(BACKPRESSURE, told, requests.backpressure);
      this.#addLatency('http_req_duration', told, service);
      this.#addLatency(RESPONSE_TIME, told, response);
    }
    for (const each of reported.unanswered) this.#addUnanswered(all, each);
    for (const each of reported.metrics) this.#addMetric(all, each);
    for (const {group, name, passes, fails} of reported.checks) {
      const labels = group === '' ? {check: name} : {check: name, group};
      this.#rate('checks', {all, labels}, passes, passes + fails);
    }
    this.#gauge('vus', all, reported.users);
    this.#gauge('vus_max', all, reported.usersMax);
    for (const [state, count] of Object.entries(reported.arrivals))
      if (count > 0) this.#count(ARRIVALS, {all, labels: {state: STATES[state] ?? state}}, count);
  }

  get series(): Iterable<Series<Histogram>> {
    return this.#series.values();
  }

  #addRequests(told: Told, total: number, failed: number): void {
    this.#count('http_reqs', told, total);
    this.#rate('http_req_failed', told, failed, total);
  }

  #addLatency(metric: string, told: Told, counts: SparseCounts | null): void {
    if (counts === null) return;
    const {point} = this.#find(metric, 'time', 'trend', told);
    if (point.kind !== 'trend') return;
    const perUs = this.#perMs / 1000;
    for (const [at, index] of counts.indexes.entries()) {
      // The middle of a bucket that is 0.1 % wide.
      const us = (lowestValueOf(index) + lowestValueOf(index + 1) - 1) / 2;
      point.histogram.add(us * perUs, counts.counts[at] ?? 0);
    }
    point.histogram.addSum(counts.sum * perUs);
  }

  /** To k6 it is a failure of that age. Its name may be a URL with an id in it. */
  #addUnanswered(all: Tags, {operation, tags, responseUs, serviceUs}: CutOff): void {
    const {url: _, name: __, ...said} = tags;
    const filled = Object.entries(said).filter(([, value]) => value !== '');
    const labels = {...Object.fromEntries(filled), operation, expected_response: 'false'};
    const told = {all, labels};
    this.#addRequests(told, 1, 1);
    const perUs = this.#perMs / 1000;
    for (const [metric, us] of [
      ['http_req_duration', serviceUs],
      [RESPONSE_TIME, responseUs],
    ] as const) {
      const {point} = this.#find(metric, 'time', 'trend', told);
      if (point.kind !== 'trend') continue;
      point.histogram.add(us * perUs, 1);
      point.histogram.addSum(us * perUs);
    }
  }

  #addMetric(all: Tags, {name, shape, delta}: NamedDelta): void {
    if (delta === null || TOLD_APART.has(name) || !METRIC_NAME.test(name)) return;
    const {point} = this.#find(name, shape.contains, delta.kind, {all, labels: {}});
    if (delta.kind === 'counter' && point.kind === 'counter') point.value += delta.sum;
    else if (delta.kind === 'gauge' && point.kind === 'gauge') point.value = delta.value;
    else if (delta.kind === 'rate' && point.kind === 'rate') {
      point.trues += delta.trues;
      point.total += delta.total;
    } else if (delta.kind === 'trend' && point.kind === 'trend')
      addTrend(point.histogram, delta.trend, shape.contains === 'time' ? this.#perMs : 1);
  }

  #count(metric: string, told: Told, count: number): void {
    const {point} = this.#find(metric, 'default', 'counter', told);
    if (point.kind === 'counter') point.value += count;
  }

  #rate(metric: string, told: Told, trues: number, total: number): void {
    const {point} = this.#find(metric, 'default', 'rate', told);
    if (point.kind !== 'rate') return;
    point.trues += trues;
    point.total += total;
  }

  #gauge(metric: string, all: Tags, value: number): void {
    // Users are of no scenario to k6.
    const {scenario: _, ...rest} = all;
    const {point} = this.#find(metric, 'default', 'gauge', {all: rest, labels: {}});
    if (point.kind === 'gauge') point.value = value;
  }

  #find(
    metric: string,
    contains: Contains,
    kind: Point<Histogram>['kind'],
    {all, labels}: Told,
  ): Series<Histogram> {
    const whole = {...all, ...labels};
    const key = keyOf(metric, whole);
    const known = this.#series.get(key);
    if (known) return known;
    if (this.#series.size < SERIES_MAX)
      return this.#make(key, {metric, contains, labels: whole}, kind);
    const rest = keyOf(metric, all);
    return this.#series.get(rest) ?? this.#make(rest, {metric, contains, labels: all}, kind);
  }

  #make(
    key: string,
    named: Pick<Series<Histogram>, 'metric' | 'contains' | 'labels'>,
    kind: Point<Histogram>['kind'],
  ): Series<Histogram> {
    const series = {...named, point: this.#pointOf(kind)};
    this.#series.set(key, series);
    return series;
  }

  #pointOf(kind: Point<Histogram>['kind']): Point<Histogram> {
    if (kind === 'trend') return {kind, histogram: this.#makeHistogram()};
    if (kind === 'rate') return {kind, trues: 0, total: 0};
    return {kind, value: 0};
  }
}

/** The labels of a series: those that all have, and those that tell it apart. */
interface Told {
  readonly all: Tags;
  readonly labels: Tags;
}

const STATES: Readonly<Record<string, string>> = {
  onTime: 'on_time',
  late: 'late',
  heldBack: 'held_back',
  neverSent: 'never_sent',
};

function keyOf(metric: string, labels: Tags): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${metric} ${JSON.stringify(sorted)}`;
}

function addTrend(histogram: StreamHistogram, trend: TrendDelta, scale: number): void {
  for (const [at, bucket] of trend.buckets.entries()) {
    const value = Math.min(Math.max(leastValueOf(bucket), trend.min), trend.max);
    histogram.add(value * scale, trend.hits[at] ?? 0);
  }
  histogram.addSum(trend.sum * scale);
}
