import type {Cancel, ThreadClock} from './clock.ts';

interface Planned {
  readonly dueMs: number;
  readonly order: number;
  readonly task: () => void;
}

/**
 * A clock that moves only in {@link ManualClock.advance}. Tasks run inside {@link ManualClock.advance}, in the order
 * of their due time and, where that is equal, in the order in which they were planned.
 */
export class ManualClock implements ThreadClock {
  #nowMs = 0;
  #order = 0;
  readonly #startWallMs: number;
  readonly #planned = new Set<Planned>();

  /** @param startWallMs what {@link wallMs} answers before the first advance. */
  constructor(startWallMs = 1_700_000_000_000) {
    this.#startWallMs = startWallMs;
  }

  wallMs(): number {
    return this.#startWallMs + this.#nowMs;
  }

  monotonicMs(): number {
    return this.#nowMs;
  }

  epochMs(): number {
    return this.wallMs();
  }

  nextTurn(task: () => void): void {
    this.schedule(0, task);
  }

  schedule(delayMs: number, task: () => void): Cancel {
    const planned = {dueMs: this.#nowMs + Math.max(delayMs, 0), order: this.#order++, task};
    this.#planned.add(planned);
    return () => {
      this.#planned.delete(planned);
    };
  }

  /** Moves time forward by `byMs`, running every task that falls due, also those planned meanwhile. */
  advance(byMs: number): void {
    const targetMs = this.#nowMs + byMs;
    for (let next = this.#nextDue(targetMs); next; next = this.#nextDue(targetMs)) {
      this.#planned.delete(next);
      this.#nowMs = next.dueMs;
      next.task();
    }
    this.#nowMs = targetMs;
  }

  #nextDue(byMs: number): Planned | undefined {
    let first: Planned | undefined;
    for (const each of this.#planned) {
      if (each.dueMs > byMs) continue;
      if (
        !first ||
        each.dueMs < first.dueMs ||
        (each.dueMs === first.dueMs && each.order < first.order)
      ) {
        first = each;
      }
    }
    return first;
  }
}
