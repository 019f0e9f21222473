import {getHeapStatistics} from 'node:v8';
import type {Clock} from '../core/clock.ts';
import {Rejection} from './rejection.ts';

/** Beyond this share of the heap that Node may have, no new work is taken. */
const SHARE_MAX = 0.85;

/** How long a look at the heap is good for, in milliseconds. */
const FRESH_MS = 50;

/** The share of the heap's limit that is in use, from 0 to 1. */
export type HeapShare = () => number;

/** Of this process. */
export const heapShare: HeapShare = () => {
  const {used_heap_size: used, heap_size_limit: limit} = getHeapStatistics();
  return used / limit;
};

/**
 * Everything is in memory, so what waits for ever takes it all in the end. Before that, commands that
 * make more are refused, as under backpressure, while those that let work end go on.
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

  /** @throws Rejection 429 RESOURCE_EXHAUSTED while memory is short */
  check(): void {
    const nowMs = this.#clock.monotonicMs();
    if (nowMs - this.#seenMs > FRESH_MS) {
      this.#seenMs = nowMs;
      this.#isFull = this.#share() > SHARE_MAX;
    }
    if (!this.#isFull) return;
    throw new Rejection(
      429,
      'RESOURCE_EXHAUSTED',
      'Expected to handle request, but the cluster has no memory left: complete or cancel what runs, or give Node more with --max-old-space-size',
    );
  }
}
