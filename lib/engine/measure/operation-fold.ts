import {LatencyCounts, type SparseCounts} from '../../record/histogram/latency-counts.ts';
import type {RequestCounts} from '../../record/load-result.ts';

/** How one request ended; latencies in microseconds. */
interface RequestOutcome {
  /** 0 when no answer came. */
  readonly status: number;
  /** The error's class where no answer came, else null. */
  readonly error: string | null;
  /** 429, or 503 with RESOURCE_EXHAUSTED. */
  readonly backpressure: boolean;
  /** From the intended start. */
  readonly responseUs: number;
  /** From the send. */
  readonly serviceUs: number;
}

export type MutableCounts = {-readonly [K in keyof RequestCounts]: RequestCounts[K]};

/** One operation's requests since it was last asked. */
export interface OperationDelta {
  readonly operation: string;
  readonly requests: RequestCounts;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byError: Readonly<Record<string, number>>;
  readonly response: SparseCounts | null;
  readonly service: SparseCounts | null;
}

export const noRequests = (): MutableCounts => ({
  total: 0,
  ok: 0,
  failed: 0,
  backpressure: 0,
  errors: 0,
});

/** Folds the requests of one operation; the hot path of a worker. */
export class OperationFold {
  readonly operation: string;
  readonly #response = new LatencyCounts();
  readonly #service = new LatencyCounts();
  #requests = noRequests();
  #byStatus = new Map<number, number>();
  #byError = new Map<string, number>();

  constructor(operation: string) {
    this.operation = operation;
  }

  record(outcome: RequestOutcome): void {
    const requests = this.#requests;
    requests.total++;
    if (outcome.status === 0) this.#recordError(outcome.error ?? 'ERROR');
    else if (outcome.backpressure) requests.backpressure++;
    else if (outcome.status < 400) requests.ok++;
    else requests.failed++;
    this.#byStatus.set(outcome.status, (this.#byStatus.get(outcome.status) ?? 0) + 1);
    this.#response.record(outcome.responseUs);
    this.#service.record(outcome.serviceUs);
  }

  /** Null when nothing was recorded since. */
  take(): OperationDelta | null {
    if (this.#requests.total === 0) return null;
    const delta: OperationDelta = {
      operation: this.operation,
      requests: this.#requests,
      byStatus: Object.fromEntries(this.#byStatus),
      byError: Object.fromEntries(this.#byError),
      response: this.#response.take(),
      service: this.#service.take(),
    };
    this.#requests = noRequests();
    this.#byStatus = new Map();
    this.#byError = new Map();
    return delta;
  }

  #recordError(error: string): void {
    this.#requests.errors++;
    this.#byError.set(error, (this.#byError.get(error) ?? 0) + 1);
  }
}
