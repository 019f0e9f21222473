import {LatencyCounts, type SparseCounts} from '../../record/histogram/latency-counts.ts';
import {noRequests, type RequestCounts} from '../../record/load-result.ts';
import type {Tags} from './metrics.ts';

/** How one request ended; latencies in microseconds. */
interface RequestOutcome {
  /** 0 when no answer came. */
  readonly status: number;
  /** The error's class where no answer came, else null. */
  readonly error: string | null;
  /** Whether the script expected this status; null where it does not judge. */
  readonly expected: boolean | null;
  /** How the versions of Camunda refuse under pressure, see the table of dialects. */
  readonly backpressure: boolean;
  /** True where it waited for jobs, no longer than it may: how long it took is then in no latency. */
  readonly waited?: boolean;
  /** From the intended start. */
  readonly responseUs: number;
  /** From the send. */
  readonly serviceUs: number;
}

/** One operation's requests since it was last asked. */
export interface OperationDelta {
  readonly operation: string;
  /** What k6 tells its requests apart by, where they are told apart: there are several of an operation then. */
  readonly labels?: Tags;
  readonly requests: RequestCounts;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byError: Readonly<Record<string, number>>;
  readonly response: SparseCounts | null;
  readonly service: SparseCounts | null;
  /** Those without an answer until their timeout; they are in the latencies too. Null: none. */
  readonly timedOut: CensoredLatencies | null;
  /** How many waited for jobs, and are in no latency; absent for none. */
  readonly waited?: number;
}

/** Requests that never were answered, with the least ages that they had. */
export interface CensoredLatencies {
  count: number;
  responseUsMin: number;
  serviceUsMin: number;
  /** The sum of what they took from the send. */
  serviceUs: number;
}

/** Adds one that took this long, at least. */
export function censor(
  into: CensoredLatencies | null,
  {responseUs, serviceUs}: {readonly responseUs: number; readonly serviceUs: number},
): CensoredLatencies {
  if (!into) return {count: 1, responseUsMin: responseUs, serviceUsMin: serviceUs, serviceUs};
  into.count++;
  into.responseUsMin = Math.min(into.responseUsMin, responseUs);
  into.serviceUsMin = Math.min(into.serviceUsMin, serviceUs);
  into.serviceUs += serviceUs;
  return into;
}

/** The class of a request that had no answer when its time was over. */
export const TIMED_OUT = 'REQUEST_TIMEOUT';

/** Folds the requests of one operation; the hot path of a worker. */
export class OperationFold {
  readonly operation: string;
  readonly #labels: Tags | undefined;
  readonly #response = new LatencyCounts();
  readonly #service = new LatencyCounts();
  #requests = noRequests();
  #byStatus = new Map<number, number>();
  #byError = new Map<string, number>();
  #timedOut: CensoredLatencies | null = null;
  #waited = 0;

  constructor(operation: string, labels?: Tags) {
    this.operation = operation;
    this.#labels = labels;
  }

  record(outcome: RequestOutcome): void {
    const requests = this.#requests;
    requests.total++;
    if (outcome.status === 0) this.#recordError(outcome);
    else if (outcome.backpressure) requests.backpressure++;
    else if (outcome.expected ?? outcome.status < 400) requests.ok++;
    else requests.failed++;
    this.#byStatus.set(outcome.status, (this.#byStatus.get(outcome.status) ?? 0) + 1);
    if (outcome.waited) {
      this.#waited++;
      return;
    }
    this.#response.record(outcome.responseUs);
    this.#service.record(outcome.serviceUs);
  }

  /** Null when nothing was recorded since. */
  take(): OperationDelta | null {
    if (this.#requests.total === 0) return null;
    const delta: OperationDelta = {
      operation: this.operation,
      ...(this.#labels === undefined ? {} : {labels: this.#labels}),
      requests: this.#requests,
      byStatus: Object.fromEntries(this.#byStatus),
      byError: Object.fromEntries(this.#byError),
      response: this.#response.take(),
      service: this.#service.take(),
      timedOut: this.#timedOut,
      ...(this.#waited === 0 ? {} : {waited: this.#waited}),
    };
    this.#requests = noRequests();
    this.#byStatus = new Map();
    this.#byError = new Map();
    this.#timedOut = null;
    this.#waited = 0;
    return delta;
  }

  #recordError(outcome: RequestOutcome): void {
    const error = outcome.error ?? 'ERROR';
    if (error === TIMED_OUT) {
      this.#requests.unanswered++;
      this.#timedOut = censor(this.#timedOut, outcome);
    } else this.#requests.errors++;
    this.#byError.set(error, (this.#byError.get(error) ?? 0) + 1);
  }
}
