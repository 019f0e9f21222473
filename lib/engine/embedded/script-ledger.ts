import {JobLocks, type LockReport} from '../../client/job-locks.ts';
import type {Outstanding} from '../../client/script-lines.ts';
import type {Clock} from '../../core/clock.ts';

/** Keys as int64 in binary: no text and no rounding between threads. */
export interface LedgerDelta {
  readonly created: BigInt64Array;
  readonly completed: BigInt64Array;
  /** Null where nothing changed. */
  readonly locks: LockReport | null;
  /** Milliseconds since the Unix epoch; null where the script did not wait for what is left. */
  readonly drainedAtMs: number | null;
}

/** What the scripts of one thread did with process instances since it was last asked. */
export class ScriptLedger {
  /** The jobs that scripts hold, by process instance. */
  readonly locks = new JobLocks();
  readonly #clock: Clock;
  #created: bigint[] = [];
  #completed: bigint[] = [];
  #outstanding: Outstanding = {instances: 0, lockedUntilMs: 0, waitUntilMs: 0};
  #drainedAtMs: number | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(created: readonly bigint[], completed: readonly bigint[]): void {
    for (const key of created) this.#created.push(key);
    for (const key of completed) this.#completed.push(key);
    const {instances} = this.#outstanding;
    if (instances === 0) return;
    const left = Math.max(0, instances - completed.length);
    this.#outstanding = {...this.#outstanding, instances: left};
  }

  /** What is left for the teardown, less what it has completed since. */
  get outstanding(): Outstanding {
    return this.#outstanding;
  }

  set outstanding(left: Outstanding) {
    this.#outstanding = left;
  }

  /** A script has waited for what was left. */
  drained(): void {
    this.#drainedAtMs = this.#clock.wallMs();
  }

  /** What is new; null where nothing is. */
  take(): LedgerDelta | null {
    const [created, completed] = [this.#created, this.#completed];
    const [locks, drainedAtMs] = [this.locks.take(), this.#drainedAtMs];
    const isNothing = created.length + completed.length === 0 && !locks && drainedAtMs === null;
    if (isNothing) return null;
    this.#created = [];
    this.#completed = [];
    this.#drainedAtMs = null;
    return {
      created: BigInt64Array.from(created),
      completed: BigInt64Array.from(completed),
      locks,
      drainedAtMs,
    };
  }
}
