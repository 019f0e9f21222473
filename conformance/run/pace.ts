import {type Clock, systemClock} from '../../lib/core/clock.ts';

/** Spaces requests so that a second has no more of them than the user allows. */
export class Pace {
  readonly #betweenMs: number;
  readonly #clock: Clock;
  readonly #sleep: (ms: number) => Promise<void>;
  #nextMs = Number.NEGATIVE_INFINITY;

  /** @param perSecondMax null for as many as come */
  constructor(
    perSecondMax: number | null,
    clock: Clock = systemClock,
    sleep = (ms: number) => new Promise<void>(done => setTimeout(done, ms)),
  ) {
    this.#betweenMs = perSecondMax === null ? 0 : 1000 / perSecondMax;
    this.#clock = clock;
    this.#sleep = sleep;
  }

  /** Waits for the turn of the next request. */
  async next(): Promise<void> {
    if (this.#betweenMs === 0) return;
    const nowMs = this.#clock.monotonicMs();
    const turnMs = Math.max(nowMs, this.#nextMs);
    this.#nextMs = turnMs + this.#betweenMs;
    if (turnMs > nowMs) await this.#sleep(turnMs - nowMs);
  }
}
