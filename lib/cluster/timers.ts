import type {Cancel, Clock} from '../core/clock.ts';

/** A planned task; hand it back to {@link TimerQueue.cancel}. */
export interface Timer {
  /** Milliseconds since the epoch, by the cluster's clock. */
  readonly dueMs: number;
  readonly order: number;
  readonly task: () => void;
  /** Where it stands in the heap; -1 when it has run or was cancelled. */
  position: number;
}

/**
 * Every deadline of the cluster in one binary heap: planning and cancelling cost O(log n) in the
 * number of deadlines, and the clock has at most one task of ours. A cancelled timer leaves the
 * heap at once, so that job locks of minutes do not pile up behind thousands of completions a second.
 */
export class TimerQueue {
  readonly #clock: Clock;
  readonly #heap: Timer[] = [];
  #order = 0;
  #armedMs = Number.POSITIVE_INFINITY;
  #disarm: Cancel = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many deadlines are planned. */
  get size(): number {
    return this.#heap.length;
  }

  /** Runs `task` at `dueMs` (at the next turn when that has passed). */
  plan(dueMs: number, task: () => void): Timer {
    const timer: Timer = {dueMs, order: this.#order++, task, position: this.#heap.length};
    this.#heap.push(timer);
    this.#rise(timer);
    if (dueMs < this.#armedMs) this.#arm(dueMs);
    return timer;
  }

  /** Harmless when it has run or was cancelled before. */
  cancel(timer: Timer): void {
    const {position} = timer;
    if (position < 0) return;
    timer.position = -1;
    const last = this.#heap.pop() as Timer;
    if (last === timer) return;
    this.#place(last, position);
    this.#rise(last);
    this.#sink(last);
  }

  /** Forgets everything, for a cluster that ends. */
  clear(): void {
    this.#disarm();
    this.#armedMs = Number.POSITIVE_INFINITY;
    for (const timer of this.#heap) timer.position = -1;
    this.#heap.length = 0;
  }

  #arm(dueMs: number): void {
    this.#disarm();
    this.#armedMs = dueMs;
    this.#disarm = this.#clock.schedule(dueMs - this.#clock.wallMs(), () => this.#runDue());
  }

  #runDue(): void {
    this.#armedMs = Number.POSITIVE_INFINITY;
    this.#disarm = () => {};
    const nowMs = this.#clock.wallMs();
    // Only what was due when we began: a task that plans another for "now" must not hold the loop.
    for (let left = this.#heap.length; left > 0; left--) {
      const first = this.#heap[0];
      if (!first || first.dueMs > nowMs) break;
      this.cancel(first);
      first.task();
    }
    const next = this.#heap[0];
    if (next && next.dueMs < this.#armedMs) this.#arm(next.dueMs);
  }

  #place(timer: Timer, position: number): void {
    this.#heap[position] = timer;
    timer.position = position;
  }

  #rise(timer: Timer): void {
    while (timer.position > 0) {
      const parent = this.#heap[(timer.position - 1) >> 1] as Timer;
      if (isBefore(parent, timer)) return;
      this.#swap(parent, timer);
    }
  }

  #sink(timer: Timer): void {
    for (;;) {
      const child = this.#earlierChild(timer.position);
      if (!child || isBefore(timer, child)) return;
      this.#swap(timer, child);
    }
  }

  #earlierChild(position: number): Timer | undefined {
    const left = this.#heap[2 * position + 1];
    const right = this.#heap[2 * position + 2];
    return right && left && isBefore(right, left) ? right : left;
  }

  /** `upper` stands directly above `lower`; they change places. */
  #swap(upper: Timer, lower: Timer): void {
    const position = upper.position;
    this.#place(upper, lower.position);
    this.#place(lower, position);
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.order < b.order);
}
