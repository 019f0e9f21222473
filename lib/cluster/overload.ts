import {getHeapStatistics} from 'node:v8';
import type {Clock} from '../core/clock.ts';
import {Rejection} from './rejection.ts';

/**
 * Refuses commands while too many are in flight: received and not yet processed. A poll that waits
 * for jobs is not in flight.
 *
 * @see https://docs.camunda.io/docs/8.6/components/zeebe/technical-concepts/internal-processing/#handling-backpressure
 */
export class Backpressure {
  readonly #max: number;
  #inFlight = 0;

  /** @param max how many commands may be in flight */
  constructor(max: number) {
    this.#max = max;
  }

  /**
   * Admits a command.
   *
   * @returns to be called when the command was processed or dropped; calling it again is harmless
   * @throws Rejection 429 RESOURCE_EXHAUSTED
   */
  admit(): () => void {
    if (this.#inFlight >= this.#max) {
      throw overloaded();
    }
    this.#inFlight++;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#inFlight--;
    };
  }
}

/** The answer to a command beyond the limit. */
export function overloaded(): Rejection {
  return new Rejection(
    429,
    'RESOURCE_EXHAUSTED',
    'Expected to handle request, but the broker is overloaded: reached maximum capacity of requests handled',
  );
}

/** Above this share of Node's heap limit, no new work is accepted. */
const SHARE_MAX = 0.85;

/** A request that is larger is looked at by itself. */
export const LARGE_BYTES = 64 * 1024;

/** How long a reading of the heap is used, in milliseconds. */
const FRESH_MS = 50;

/**
 * How much of the heap will be in use, from 0 to 1 and beyond.
 *
 * @param moreBytes what a command will need besides
 */
export type HeapShare = (moreBytes: number) => number;

/** Three of V8's semi-spaces of 16 MiB: its limit counts them, and nothing that lives long fits into them. */
const YOUNG_BYTES = 3 * 16 * 1024 * 1024;

/** That of this process. */
export const heapShare: HeapShare = moreBytes => {
  const {used_heap_size: used, heap_size_limit: limit} = getHeapStatistics();
  return (used + moreBytes) / Math.max(YOUNG_BYTES, limit - YOUNG_BYTES);
};

/** A model takes so many times the bytes of its text while it is read. */
const BYTES_PER_BYTE = 40;

/**
 * All state is in memory, and work that is never completed would fill it. Before that, commands that
 * create more are refused, as under backpressure, while those that complete work are accepted.
 */
export class MemoryGuard {
  readonly #clock: Clock;
  readonly #share: HeapShare;
  #seenMs = Number.NEGATIVE_INFINITY;
  #isFull = false;

  constructor(clock: Clock, share: HeapShare) {
    this.#clock = clock;
    this.#share = share;
  }

  /**
   * @param bodyBytes of the request
   * @throws Rejection 429 RESOURCE_EXHAUSTED while memory is short, or too short for this request
   */
  check(bodyBytes = 0): void {
    if (!this.#isShort(bodyBytes)) return;
    throw new Rejection(
      429,
      'RESOURCE_EXHAUSTED',
      'Expected to handle request, but the cluster has no memory left: complete or cancel what runs, or give Node more with --max-old-space-size',
    );
  }

  #isShort(bodyBytes: number): boolean {
    if (bodyBytes > LARGE_BYTES) return this.#share(BYTES_PER_BYTE * bodyBytes) > SHARE_MAX;
    const nowMs = this.#clock.monotonicMs();
    if (nowMs - this.#seenMs > FRESH_MS) {
      this.#seenMs = nowMs;
      this.#isFull = this.#share(0) > SHARE_MAX;
    }
    return this.#isFull;
  }
}

/** The configured speed of a cluster. */
export interface ServiceOptions {
  /** Process instances that it creates in a second, at most. */
  readonly perSecond: number;
  /** How many creations may wait before more are refused; by default what a quarter of a second takes. */
  readonly waitingMax?: number;
  /** Drawn for each creation: its share of the mean service time. Absent: all take the same. */
  share?(): number;
}

const WAITING_SECONDS = 0.25;

/**
 * A queue with a known mean service time before the engine: commands wait their turn, and those that find
 * the queue full are refused. This gives the cluster a known capacity, with which the capacity search
 * is verified. Turns are computed, not counted by timers, which come late: the rate is exact.
 */
export class ServiceQueue {
  readonly #clock: Clock;
  readonly #serviceMs: number;
  readonly #waitingMax: number;
  readonly #share: () => number;
  #freeAtMs = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, {perSecond, waitingMax, share}: ServiceOptions) {
    this.#clock = clock;
    this.#serviceMs = 1000 / perSecond;
    this.#share = share ?? (() => 1);
    this.#waitingMax = waitingMax ?? Math.max(1, Math.ceil(perSecond * WAITING_SECONDS));
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return Math.max(0, Math.ceil((this.#freeAtMs - this.#clock.monotonicMs()) / this.#serviceMs));
  }

  /**
   * Queues for the next turn.
   *
   * @returns when the command may be processed
   * @throws Rejection 429 RESOURCE_EXHAUSTED, when too many wait
   */
  turn(): Promise<void> {
    const nowMs = this.#clock.monotonicMs();
    const startMs = Math.max(nowMs, this.#freeAtMs);
    // A float's last bits must not fill the queue.
    if ((startMs - nowMs) / this.#serviceMs > this.#waitingMax + 1e-6) throw overloaded();
    this.#freeAtMs = startMs + this.#serviceMs * this.#share();
    return new Promise(resolve => {
      this.#clock.schedule(this.#freeAtMs - nowMs, resolve);
    });
  }
}
