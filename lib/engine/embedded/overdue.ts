import type {ThreadClock} from '../../core/clock.ts';
import {SETTLE_MS} from './executors/running-scenario.ts';

/** A worker that has said nothing for so long hangs: it reports each second, and a busy machine may skip one. */
const UNRESPONSIVE_MS = 3000;

/**
 * Finds workers that hang. What is cut off has a second to notice that; a worker that has been silent for
 * long by then hangs, and one that was heard of meanwhile is waited for a little longer.
 */
export class Overdue {
  /** Resolves when all workers that have not ended hang. */
  readonly reached: Promise<void>;
  readonly #clock: ThreadClock;
  /** Of those that have not ended. */
  readonly #heardAtMs: Map<number, number>;
  #endAtMs = Number.POSITIVE_INFINITY;
  #reach: () => void = () => undefined;
  #cancel: () => void = () => undefined;

  constructor(clock: ThreadClock, workers: number) {
    const nowMs = clock.monotonicMs();
    this.#clock = clock;
    this.#heardAtMs = new Map(Array.from({length: workers}, (_, at) => [at, nowMs]));
    this.reached = new Promise(resolve => {
      this.#reach = resolve;
    });
  }

  /** A worker has said something. */
  hear(worker: number): void {
    if (this.#heardAtMs.has(worker)) this.#heardAtMs.set(worker, this.#clock.monotonicMs());
  }

  /** A worker has ended. */
  forget(worker: number): void {
    this.#heardAtMs.delete(worker);
  }

  /** How long workers may still take; the least that was allowed counts. */
  allow(ms: number): void {
    this.#endAtMs = Math.min(this.#endAtMs, this.#clock.monotonicMs() + ms + SETTLE_MS);
    this.#look(false);
  }

  close(): void {
    this.#cancel();
  }

  /** @param isSure whether what workers said until now has been heard */
  #look(isSure: boolean): void {
    this.#cancel();
    const leftMs = this.#overdueAtMs() - this.#clock.monotonicMs();
    if (leftMs > 0) this.#cancel = this.#clock.schedule(leftMs, () => this.#look(false));
    else if (isSure) this.#reach();
    // Where this thread stood still, their messages have not been read yet.
    else this.#clock.nextTurn(() => this.#look(true));
  }

  #overdueAtMs(): number {
    const latest = Math.max(...this.#heardAtMs.values());
    const silentAtMs = Math.min(latest, this.#endAtMs) + UNRESPONSIVE_MS;
    return Math.max(this.#endAtMs, silentAtMs);
  }
}
