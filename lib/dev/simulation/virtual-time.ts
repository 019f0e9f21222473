import type {Cancel} from '../../core/clock.ts';

interface Planned {
  readonly dueMs: number;
  /** Equal times are served in the order in which they were planned. */
  readonly order: number;
  readonly task: () => void;
  isCancelled: boolean;
}

/** A load of a few seconds has some ten thousand events: one with so many never ends. */
const EVENTS_MAX = 1_000_000;

/** A load that is not over after so much virtual time never will be. */
const TIME_MS_MAX = 10 * 60_000;

/** What is simulated does not end: the seed shows where it hangs. */
export class NeverEnds extends Error {
  constructor(why: string) {
    super(`the run does not end: ${why}`);
    this.name = 'NeverEnds';
  }
}

/**
 * Time that moves from one event to the next. Between two events all promises that can be settled
 * are, so that an order of events has one outcome.
 */
export class VirtualTime {
  #nowMs = 0;
  #order = 0;
  #served = 0;
  /** A binary heap: the earliest first. */
  readonly #heap: Planned[] = [];

  /** Milliseconds since the simulation's start, fractional. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** Plans a task for a moment; one that has passed is now. */
  at(dueMs: number, task: () => void): Cancel {
    const planned = {
      dueMs: Math.max(dueMs, this.#nowMs),
      order: this.#order++,
      task,
      isCancelled: false,
    };
    this.#push(planned);
    return () => {
      planned.isCancelled = true;
    };
  }

  /** Serves events until something is settled. @throws NeverEnds, or what it was rejected with */
  async until<T>(outcome: Promise<T>): Promise<T> {
    let isSettled = false;
    const settle = () => {
      isSettled = true;
    };
    outcome.then(settle, settle);
    await promisesToSettle();
    while (!isSettled) {
      this.#serveNext();
      await promisesToSettle();
    }
    return outcome;
  }

  #serveNext(): void {
    const next = this.#pop();
    if (!next) throw new NeverEnds('nothing is planned any more');
    if (next.isCancelled) return;
    this.#served++;
    if (this.#served > EVENTS_MAX) throw new NeverEnds(`${EVENTS_MAX} events were served`);
    if (next.dueMs > TIME_MS_MAX) throw new NeverEnds(`${TIME_MS_MAX / 1000} s have passed`);
    this.#nowMs = next.dueMs;
    next.task();
  }

  #push(planned: Planned): void {
    const heap = this.#heap;
    let at = heap.push(planned) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(planned, heap[parent] as Planned)) break;
      heap[at] = heap[parent] as Planned;
      at = parent;
    }
    heap[at] = planned;
  }

  #pop(): Planned | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Planned, heap[child] as Planned))
        child++;
      if (!isBefore(heap[child] as Planned, last)) break;
      heap[at] = heap[child] as Planned;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

function isBefore(one: Planned, other: Planned): boolean {
  return one.dueMs < other.dueMs || (one.dueMs === other.dueMs && one.order < other.order);
}

/** A turn of the real event loop comes after all microtasks. */
function promisesToSettle(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
