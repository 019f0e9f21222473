import {samplesNeeded} from '../../record/histogram/distribution.ts';
import {encodeHistogram} from '../../record/histogram/encode-histogram.ts';
import {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import {
  type LatencySummary,
  type LoadResult,
  type MutableCounts,
  noRequests,
  type OperationTotals,
  type SecondTotals,
} from '../../record/load-result.ts';
import {MedianSeries, WARM_UP_SECONDS_MAX} from './marks.ts';
import type {Tags} from './metrics.ts';
import {type CensoredLatencies, censor, type OperationDelta} from './operation-fold.ts';
import {SecondsBook} from './seconds-book.ts';

/** A request that our own end cut off, with the age that it had beyond what it may wait for jobs. */
export interface CutOff {
  readonly operation: string;
  /** Those of its samples in k6's metrics. */
  readonly tags: Tags;
  readonly responseUs: number;
  readonly serviceUs: number;
}

/** So many answers tell a p99. */
const ANSWERS_MIN = 100;

interface Totals {
  readonly requests: MutableCounts;
  readonly byStatus: Record<string, number>;
  readonly byError: Record<string, number>;
  readonly response: LatencyCounts;
  readonly service: LatencyCounts;
  unanswered: CensoredLatencies | null;
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
  readonly cutOff: CutOff[];
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
  #unanswered: CutOff[] = [];
  #inRequestsUs = 0;
  #inUnansweredUs = 0;
  #waited = 0;

  /** Adds what a worker folded during the given second of the run. */
  add(second: number, delta: OperationDelta): void {
    const totals = this.#totalsOf(delta.operation);
    addCounts(totals.requests, delta.requests);
    addByName(totals.byStatus, delta.byStatus);
    addByName(totals.byError, delta.byError);
    const open = this.#openSecond(second, delta.operation);
    addCounts(open.requests, delta.requests);
    open.response.add(delta.response);
    this.#waited += delta.waited ?? 0;
    this.#inRequestsUs += delta.service?.sum ?? 0;
    this.#inUnansweredUs += delta.timedOut?.serviceUs ?? 0;
    if (second < WARM_UP_SECONDS_MAX) this.#early.push({second, delta});
    else addLatencies(totals, delta);
  }

  /** Adds a request that our own end cut off in the given second: it is classed when that closes. */
  addCutOff(second: number, cutOff: CutOff): void {
    this.#openSecond(second, cutOff.operation).cutOff.push(cutOff);
  }

  /** Closes every second before the given one and returns them. */
  closeSeconds(before: number): SecondTotals[] {
    const closing = [...this.#open.entries()].filter(([, each]) => each.second < before);
    const closed = closing.map(([key, each]) => {
      this.#open.delete(key);
      this.#classCutOff(each);
      return summarizeSecond(each);
    });
    this.#closed.add(closed);
    for (const each of closed) this.#medians.add(each);
    return closed;
  }

  /** Those requests that were cut off and found unanswered since the last call. */
  takeUnanswered(): CutOff[] {
    return this.#unanswered.splice(0);
  }

  /** The users' time that went into requests, set-up excepted. */
  get requestTime(): {readonly inRequestsMs: number; readonly inUnansweredMs: number} {
    return {inRequestsMs: this.#inRequestsUs / 1000, inUnansweredMs: this.#inUnansweredUs / 1000};
  }

  /** What was closed so far, in order; seconds of a long run are joined. */
  entries(): Pick<LoadResult, 'seconds' | 'secondsPerEntry'> {
    return this.#closed.entries();
  }

  /** How many requests waited for jobs: they are in no latency. */
  get waited(): number {
    return this.#waited;
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
        responseTime: {
          ...summarizeLatency(each.response),
          ...censoredFrom(each.unanswered, 'responseUsMin'),
        },
        serviceTime: {
          ...summarizeLatency(each.service),
          ...censoredFrom(each.unanswered, 'serviceUsMin'),
        },
      }));
  }

  /**
   * A request that was cut off when it was older than 99 of 100 answered ones had taken was not
   * going to be answered in time; a younger one tells nothing of the target. Of fewer than a hundred answers the
   * longest may be passed by chance: there it is twice that.
   */
  #classCutOff({operation, requests, response, cutOff}: OpenSecond): void {
    if (cutOff.length === 0) return;
    const totals = this.#totalsOf(operation);
    const dueUs = this.#serviceUsDue(operation);
    for (const each of cutOff.splice(0)) {
      const kind = each.serviceUs > dueUs ? 'unanswered' : 'open';
      for (const counts of [requests, totals.requests]) {
        counts.total++;
        counts[kind]++;
      }
      totals.byStatus['0'] = (totals.byStatus['0'] ?? 0) + 1;
      this.#inRequestsUs += each.serviceUs;
      if (kind === 'open') continue;
      this.#inUnansweredUs += each.serviceUs;
      this.#unanswered.push(each);
      response.record(each.responseUs);
      totals.response.record(each.responseUs);
      totals.service.record(each.serviceUs);
      totals.unanswered = censor(totals.unanswered, each);
    }
  }

  /** Of the operation's answers so far; of all operations where it has none; 0 where nothing was answered. */
  #serviceUsDue(operation: string): number {
    for (const isMeant of [(name: string) => name === operation, () => true]) {
      const service = new LatencyCounts('wide');
      for (const [name, each] of this.#totals) if (isMeant(name)) service.add(each.service.peek());
      for (const {delta} of this.#early) if (isMeant(delta.operation)) service.add(delta.service);
      if (service.count >= ANSWERS_MIN) return service.quantile(0.99);
      if (service.count > 0) return 2 * service.max;
    }
    return 0;
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
        unanswered: null,
      };
      this.#totals.set(operation, totals);
    }
    return totals;
  }

  #openSecond(second: number, operation: string): OpenSecond {
    const key = `${second} ${operation}`;
    let open = this.#open.get(key);
    if (!open) {
      open = {second, operation, requests: noRequests(), response: new LatencyCounts(), cutOff: []};
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

/** Where the figures of a latency begin to be lower bounds; nothing where all were answered. */
function censoredFrom(
  unanswered: CensoredLatencies | null,
  least: 'responseUsMin' | 'serviceUsMin',
): Pick<LatencySummary, 'censored' | 'censoredFromUs'> {
  if (!unanswered) return {};
  return {censored: unanswered.count, censoredFromUs: unanswered[least]};
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

function addLatencies(totals: Totals, {response, service, timedOut}: OperationDelta): void {
  totals.response.add(response);
  totals.service.add(service);
  if (!timedOut) return;
  const known = totals.unanswered;
  totals.unanswered = {
    count: timedOut.count + (known?.count ?? 0),
    responseUsMin: Math.min(timedOut.responseUsMin, known?.responseUsMin ?? Number.MAX_VALUE),
    serviceUsMin: Math.min(timedOut.serviceUsMin, known?.serviceUsMin ?? Number.MAX_VALUE),
    serviceUs: timedOut.serviceUs + (known?.serviceUs ?? 0),
  };
}

function addCounts(into: MutableCounts, from: Readonly<MutableCounts>): void {
  for (const key of Object.keys(into) as (keyof MutableCounts)[]) into[key] += from[key];
}

function addByName(into: Record<string, number>, from: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(from)) into[name] = (into[name] ?? 0) + count;
}
