import type {Clock} from '../core/clock.ts';
import {overloaded} from './backpressure.ts';

/** How fast a cluster is meant to be. */
export interface ServiceOptions {
  /** Process instances that it creates in a second, at most. */
  readonly perSecond: number;
  /** How many creations may wait before more are refused; by default what a quarter of a second takes. */
  readonly waitingMax?: number;
}

const WAITING_SECONDS = 0.25;

/**
 * One server with a fixed service time in front of the engine: commands wait their turn, and those
 * that find the queue full are refused. So a cluster has a capacity that is known beforehand, and
 * a search for it can be verified. Turns are counted in exact time, not by timers that come late:
 * the rate holds over any span.
 */
export class ServiceQueue {
  readonly #clock: Clock;
  readonly #serviceMs: number;
  readonly #waitingMax: number;
  #freeAtMs = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, {perSecond, waitingMax}: ServiceOptions) {
    this.#clock = clock;
    this.#serviceMs = 1000 / perSecond;
    this.#waitingMax = waitingMax ?? Math.max(1, Math.ceil(perSecond * WAITING_SECONDS));
  }

  /**
   * Takes the next turn.
   *
   * @returns when it is over, and the command may be processed
   * @throws Rejection 429 RESOURCE_EXHAUSTED, when too many wait
   */
  turn(): Promise<void> {
    const nowMs = this.#clock.monotonicMs();
    const startMs = Math.max(nowMs, this.#freeAtMs);
    // A float's last bits must not fill the queue.
    if ((startMs - nowMs) / this.#serviceMs > this.#waitingMax + 1e-6) throw overloaded();
    this.#freeAtMs = startMs + this.#serviceMs;
    return new Promise(resolve => {
      this.#clock.schedule(this.#freeAtMs - nowMs, resolve);
    });
  }
}
