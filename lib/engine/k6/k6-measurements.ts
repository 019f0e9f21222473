import {BACKPRESSURE_COUNTER} from '../../client/script-lines.ts';
import {SIGN_IN_OPERATION} from '../../client/sign-in.ts';
import type {NativeHistogram, TimeSeries} from '../../core/remote-write/time-series.ts';
import {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import {noRequests, type UserTime} from '../../record/load-result.ts';
import {
  type CensoredLatencies,
  censor,
  type OperationDelta,
  TIMED_OUT,
} from '../measure/operation-fold.ts';
import {RunTotals} from '../measure/operation-totals.ts';

/** k6's codes of errors without an answer, and the classes that records use. */
const ERROR_CLASSES: Readonly<Record<string, string>> = {
  1050: TIMED_OUT,
  1101: 'ENOTFOUND',
  1201: 'EPIPE',
  1210: 'EDIAL',
  1211: 'ETIMEDOUT',
  1212: 'ECONNREFUSED',
  1220: 'ECONNRESET',
  1110: 'ADDRESS_NOT_ALLOWED',
  1310: 'CERT_UNKNOWN_AUTHORITY',
  1311: 'CERT_HOSTNAME',
};

/** A trend of time leaves k6 in seconds. */
const US = 1e6;

interface Accumulated {
  readonly requests: ReturnType<typeof noRequests>;
  readonly byStatus: Record<string, number>;
  readonly byError: Record<string, number>;
  readonly latency: LatencyCounts;
  timedOut: CensoredLatencies | null;
  /** Requests that the script saw to be backpressure. */
  marked: number;
}

/**
 * Turns what k6 pushes each second (totals since its start) into what each second brought. One of
 * these may take in several k6 processes: their series are told apart by the process.
 */
export class K6Measurements {
  readonly totals = new RunTotals();
  readonly #values = new Map<string, number>();
  readonly #histograms = new Map<string, NativeHistogram>();
  readonly #vus = new Map<number, number>();
  /** By operation: backpressure that still counts as failed. */
  readonly #owed = new Map<string, number>();
  #startMs: number | null = null;
  readonly #iterations = new Map<string, number>();
  readonly #iterationMs = new Map<string, number>();
  #requests = 0;

  /** Unix epoch, milliseconds, of the first second that had load in it; null before it. */
  get startedAtMs(): number | null {
    return this.#startMs;
  }

  get vus(): number {
    return [...this.#vus.values()].reduce((sum, each) => sum + each, 0);
  }

  get users(): UserTime {
    const busyMs = [...this.#iterationMs.values()].reduce((sum, each) => sum + each, 0);
    return {busyMs, ...this.totals.requestTime};
  }

  get iterations(): number {
    return [...this.#iterations.values()].reduce((sum, each) => sum + each, 0);
  }

  iterationsOf(scenarios: readonly string[]): number {
    return scenarios.reduce((sum, each) => sum + (this.#iterations.get(each) ?? 0), 0);
  }

  get requests(): number {
    return this.#requests;
  }

  /** Takes in one push. @param process which k6 process sent it */
  add(process: number, series: readonly TimeSeries[]): void {
    const load = series.filter(each => !isOutside(each));
    const atMs = Math.max(0, ...load.map(each => each.atMs));
    if (
      this.#startMs === null &&
      load.some(each => /^k6_(http_reqs|iterations)_total$/.test(each.name))
    )
      this.#startMs = atMs - 1000;
    const second = Math.max(0, Math.round((atMs - (this.#startMs ?? atMs)) / 1000) - 1);
    const byOperation = new Map<string, Accumulated>();
    for (const each of load) this.#addSeries(process, each, byOperation);
    for (const [operation, each] of byOperation) {
      this.#reclass(operation, each);
      this.totals.add(second, deltaOf(operation, each));
    }
  }

  #addSeries(process: number, series: TimeSeries, byOperation: Map<string, Accumulated>): void {
    const key = `${process} ${series.name} ${JSON.stringify(series.labels)}`;
    if (series.name === 'k6_vus') this.#vus.set(process, series.value ?? 0);
    else if (series.name === 'k6_iterations_total')
      this.#addIterations(series.labels['scenario'] ?? '', this.#grown(key, series));
    else if (series.name === 'k6_http_reqs_total')
      addRequests(
        accumulated(byOperation, series),
        series.labels,
        this.#countRequests(key, series),
      );
    else if (series.name === `k6_${BACKPRESSURE_COUNTER}_total`)
      accumulated(byOperation, series).marked += this.#grown(key, series);
    else if (series.name === 'k6_iteration_duration_seconds')
      this.#iterationMs.set(key, (series.histogram?.sum ?? 0) * 1000);
    else if (series.name === 'k6_http_req_duration_seconds')
      this.#addLatency(key, series, accumulated(byOperation, series));
  }

  #addIterations(scenario: string, grown: number): void {
    this.#iterations.set(scenario, (this.#iterations.get(scenario) ?? 0) + grown);
  }

  /**
   * Backpressure that the script reported is not a failure. A push may hold a request before its mark
   * arrives, which then is subtracted from later failures: no second has fewer than none.
   */
  #reclass(operation: string, {requests, marked}: Accumulated): void {
    const owed = (this.#owed.get(operation) ?? 0) + marked;
    const taken = Math.min(owed, requests.failed);
    this.#owed.set(operation, owed - taken);
    requests.failed -= taken;
    requests.backpressure += taken;
  }

  #countRequests(key: string, series: TimeSeries): number {
    const grown = this.#grown(key, series);
    this.#requests += grown;
    return grown;
  }

  #grown(key: string, {value = 0}: TimeSeries): number {
    const before = this.#values.get(key) ?? 0;
    this.#values.set(key, value);
    return value - before;
  }

  #addLatency(key: string, {histogram, labels}: TimeSeries, into: Accumulated): void {
    if (!histogram) return;
    const isTimeout = errorClass(labels) === TIMED_OUT;
    const before = this.#histograms.get(key);
    this.#histograms.set(key, histogram);
    for (const [index, count] of histogram.buckets) {
      const grown = count - (before?.buckets.get(index) ?? 0);
      if (grown <= 0) continue;
      const us = middleOf(index, histogram.schema) * US;
      into.latency.recordMany(us, grown);
      for (let count = 0; isTimeout && count < grown; count++)
        into.timedOut = censor(into.timedOut, {responseUs: us, serviceUs: us});
    }
    const zeros = histogram.zeroCount - (before?.zeroCount ?? 0);
    if (zeros > 0) into.latency.recordMany(0, zeros);
  }
}

/** The geometric middle of a bucket. */
function middleOf(index: number, schema: number): number {
  return 2 ** ((index - 0.5) / 2 ** schema);
}

/** Requests of setup, teardown and the sign-in are not the load. */
function isOutside({labels}: TimeSeries): boolean {
  const {group, operation} = labels;
  return group === '::setup' || group === '::teardown' || operation === SIGN_IN_OPERATION;
}

function accumulated(byOperation: Map<string, Accumulated>, {labels}: TimeSeries): Accumulated {
  const path =
    (labels['name'] ?? '').replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[?#].*$/, '') || '/';
  const operation = labels['operation'] ?? `${labels['method'] ?? ''} ${path}`;
  let entry = byOperation.get(operation);
  if (!entry) {
    entry = {
      requests: noRequests(),
      byStatus: {},
      byError: {},
      latency: new LatencyCounts(),
      timedOut: null,
      marked: 0,
    };
    byOperation.set(operation, entry);
  }
  return entry;
}

function addRequests(
  {requests, byStatus, byError}: Accumulated,
  labels: Readonly<Record<string, string>>,
  count: number,
): void {
  if (count <= 0) return;
  const status = Number(labels['status'] ?? 0);
  requests.total += count;
  const error = errorClass(labels);
  if (error === TIMED_OUT) requests.unanswered += count;
  else if (status === 0) requests.errors += count;
  else if (status === 429) requests.backpressure += count;
  else if (status < 400) requests.ok += count;
  else requests.failed += count;
  byStatus[status] = (byStatus[status] ?? 0) + count;
  if (error !== null) byError[error] = (byError[error] ?? 0) + count;
}

/** Null where an answer came. */
function errorClass(labels: Readonly<Record<string, string>>): string | null {
  if (Number(labels['status'] ?? 0) !== 0) return null;
  const code = labels['error_code'] ?? '1000';
  return ERROR_CLASSES[code] ?? `K6_${code}`;
}

/** k6 measures from the send only, so its response time repeats the service time. */
function deltaOf(
  operation: string,
  {latency, requests, byStatus, byError, timedOut}: Accumulated,
): OperationDelta {
  const taken = latency.take();
  return {operation, requests, byStatus, byError, response: taken, service: taken, timedOut};
}
