import {samplesNeeded} from '../../record/histogram/distribution.ts';
import {encodeHistogram} from '../../record/histogram/encode-histogram.ts';
import {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import type {
  LatencySummary,
  LoadResult,
  OperationTotals,
  SecondTotals,
} from '../../record/load-result.ts';
import {MedianSeries, WARM_UP_SECONDS_MAX} from './marks.ts';
import {type MutableCounts, noRequests, type OperationDelta} from './operation-fold.ts';
import {SecondsBook} from './seconds-book.ts';

interface Totals {
  readonly requests: MutableCounts;
  readonly byStatus: Record<string, number>;
  readonly byError: Record<string, number>;
  readonly response: LatencyCounts;
  readonly service: LatencyCounts;
}

/** What came early enough that it may turn out to be warm-up. */
interface Early {
  readonly second: number;
  readonly delta: OperationDelta;
}

interface OpenSecond {
  readonly second: number;
  readonly operation: string;
  readonly requests: MutableCounts;
  readonly response: LatencyCounts;
}

/**
 * The whole run's totals an operation, and the entries a second. A second stays open until
 * {@link RunTotals.closeSeconds} says that no worker can add to it any more.
 */
export class RunTotals {
  readonly #totals = new Map<string, Totals>();
  readonly #early: Early[] = [];
  readonly #open = new Map<string, OpenSecond>();
  readonly #closed = new SecondsBook();
  readonly #medians = new MedianSeries();

  /** Adds what a worker folded during the given second of the run. */
  add(second: number, delta: OperationDelta): void {
    const totals = this.#totalsOf(delta.operation);
    addCounts(totals.requests, delta.requests);
    addByName(totals.byStatus, delta.byStatus);
    addByName(totals.byError, delta.byError);
    const open = this.#openSecond(second, delta.operation);
    addCounts(open.requests, delta.requests);
    if (delta.response) open.response.add(delta.response);
    if (second < WARM_UP_SECONDS_MAX) this.#early.push({second, delta});
    else addLatencies(totals, delta);
  }

  /** Closes every second before the given one and returns them. */
  closeSeconds(before: number): SecondTotals[] {
    const closing = [...this.#open.entries()].filter(([, each]) => each.second < before);
    const closed = closing.map(([key, each]) => {
      this.#open.delete(key);
      return summarizeSecond(each);
    });
    this.#closed.add(closed);
    for (const each of closed) this.#medians.add(each);
    return closed;
  }

  /** What was closed so far, in order; seconds of a long run are joined. */
  entries(): Pick<LoadResult, 'seconds' | 'secondsPerEntry'> {
    return this.#closed.entries();
  }

  /** The median response time in each second that was closed, microseconds. */
  medianUsPerSecond(): number[] {
    return this.#medians.perSecond();
  }

  /**
   * Ends the run: nothing can be added after it.
   *
   * @param fromSecond latencies of earlier seconds are left out; at most the first
   * {@link WARM_UP_SECONDS_MAX} can be. Counts are of the whole run.
   */
  finish(fromSecond = 0): OperationTotals[] {
    for (const {second, delta} of this.#early.splice(0))
      if (second >= fromSecond) addLatencies(this.#totalsOf(delta.operation), delta);
    return [...this.#totals.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([operation, each]) => ({
        operation,
        requests: {...each.requests},
        byStatus: {...each.byStatus},
        byError: {...each.byError},
        responseTime: summarizeLatency(each.response),
        serviceTime: summarizeLatency(each.service),
      }));
  }

  #totalsOf(operation: string): Totals {
    let totals = this.#totals.get(operation);
    if (!totals) {
      totals = {
        requests: noRequests(),
        byStatus: {},
        byError: {},
        response: new LatencyCounts('wide'),
        service: new LatencyCounts('wide'),
      };
      this.#totals.set(operation, totals);
    }
    return totals;
  }

  #openSecond(second: number, operation: string): OpenSecond {
    const key = `${second} ${operation}`;
    let open = this.#open.get(key);
    if (!open) {
      open = {second, operation, requests: noRequests(), response: new LatencyCounts()};
      this.#open.set(key, open);
    }
    return open;
  }
}

/** Percentiles behind which too few samples stand are null: they would be noise. */
export function summarizeLatency(latency: LatencyCounts): LatencySummary {
  const quantile = (q: number) => (latency.count >= samplesNeeded(q) ? latency.quantile(q) : null);
  return {
    count: latency.count,
    latencyUsMin: latency.count === 0 ? 0 : latency.min,
    latencyUsMean: latency.mean,
    latencyUsMax: latency.max,
    latencyUsP50: quantile(0.5),
    latencyUsP90: quantile(0.9),
    latencyUsP95: quantile(0.95),
    latencyUsP99: quantile(0.99),
    latencyUsP999: quantile(0.999),
    latencyUsP9999: quantile(0.9999),
    histogram: encodeHistogram(latency),
  };
}

function summarizeSecond(open: OpenSecond): SecondTotals {
  return {
    second: open.second,
    operation: open.operation,
    requests: {...open.requests},
    responseTimeUsP50: open.response.quantile(0.5),
    responseTimeUsP99: open.response.quantile(0.99),
    responseTimeUsMax: open.response.max,
    histogram: encodeHistogram(open.response),
  };
}

function addLatencies(totals: Totals, {response, service}: OperationDelta): void {
  if (response) totals.response.add(response);
  if (service) totals.service.add(service);
}

function addCounts(into: MutableCounts, from: Readonly<MutableCounts>): void {
  into.total += from.total;
  into.ok += from.ok;
  into.failed += from.failed;
  into.backpressure += from.backpressure;
  into.errors += from.errors;
}

function addByName(into: Record<string, number>, from: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(from)) into[name] = (into[name] ?? 0) + count;
}
