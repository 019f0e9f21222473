import type {LockReport} from '../../client/job-locks.ts';
import type {Outstanding} from '../../client/script-lines.ts';
import type {Ledger} from '../../record/load-result.ts';

/** How many keys of each kind are listed. */
const LISTED_MAX = 100;

/** How many keys may be open at once before the book stops judging. */
const OPEN_MAX = 2_000_000;

/** How many settled keys are remembered at least, to tell a second completion from a foreign one. */
const REMEMBERED = 250_000;

/** Which half of the pair has been seen. */
type Half = 'created' | 'completed';

/** What a script reports: keys may come in any order. */
export interface LedgerNews {
  readonly created: Iterable<bigint>;
  readonly completed: Iterable<bigint>;
  /** Null where nothing changed. */
  readonly locks: LockReport | null;
  /** When it had waited for what was left, Unix epoch; null where it did not. */
  readonly drainedAtMs: number | null;
}

/** A job that was activated and, as far as is known, not completed. */
interface Lock {
  readonly untilMs: number;
  /** A completion was refused: the job has to come again. Otherwise it may be completed unseen. */
  readonly isRefused: boolean;
}

/**
 * Holds every process instance that was created against its completion. A key is forgotten soon
 * after both were seen, so the book's size follows what is open and not what has passed. The two
 * may come in either order: a worker can complete a job before its creator has reported.
 *
 * What is missing at the end is *lost* only where the script waited for it: its job was never handed
 * out, or was refused when completed and did not come again when its lock ran out. Else it is *open*.
 */
export class LedgerBook {
  #created = 0;
  #completed = 0;
  readonly #open = new Map<bigint, Half>();
  readonly #locks = new Map<bigint, Lock>();
  #settled = new Set<bigint>();
  #settledBefore = new Set<bigint>();
  readonly #duplicated = new KeyList();
  readonly #repeated = new KeyList();
  #drainedAtMs: number | null = null;
  #overflowed = false;

  /** True when more keys were open than the book holds: then its lists are not complete. */
  get overflowed(): boolean {
    return this.#overflowed;
  }

  /** True when nothing was ever entered. */
  get isEmpty(): boolean {
    return this.#created === 0 && this.#completed === 0;
  }

  /** Enters what a script reported. */
  add({created, completed, locks, drainedAtMs}: LedgerNews): void {
    if (drainedAtMs !== null) this.#drainedAtMs = drainedAtMs;
    for (const key of created) this.create(key);
    for (const key of completed) this.complete(key);
    for (const key of locks?.released ?? []) this.#locks.delete(key);
    for (const [at, key] of (locks?.locked ?? []).entries()) this.#lock(key, locks, at);
  }

  create(key: bigint): void {
    this.#created++;
    // What was waited for before was something else: the setup begins without jobs, too.
    this.#drainedAtMs = null;
    this.#enter(key, 'created');
  }

  complete(key: bigint): void {
    this.#completed++;
    if (this.#locks.size > 0) this.#locks.delete(key);
    this.#enter(key, 'completed');
  }

  /** What is left now, for the script that waits for it. */
  outstanding(): Omit<Outstanding, 'waitUntilMs'> {
    let instances = 0;
    for (const half of this.#open.values()) if (half === 'created') instances++;
    let lockedUntilMs = 0;
    for (const {untilMs} of this.#locks.values()) lockedUntilMs = Math.max(lockedUntilMs, untilMs);
    return {instances, lockedUntilMs};
  }

  /**
   * What the book says now; at the end of a run, what it says for good.
   *
   * @param isComplete whether all that scripts did was reported: what was cut off may not be
   */
  close(isComplete = true): Ledger {
    const [lost, open, foreign] = [new KeyList(), new KeyList(), new KeyList()];
    const isTold = isComplete && this.#drainedAtMs !== null && !this.#hasOtherLocks();
    for (const [key, half] of this.#open) {
      if (half === 'completed') foreign.add(key);
      else if (isTold && this.#isLost(key)) lost.add(key);
      else open.add(key);
    }
    return {
      created: this.#created,
      completed: this.#completed,
      lost: lost.listed,
      lostCount: lost.count,
      open: open.listed,
      openCount: open.count,
      duplicated: [...this.#duplicated.listed],
      duplicatedCount: this.#duplicated.count,
      repeated: [...this.#repeated.listed],
      repeatedCount: this.#repeated.count,
      foreign: foreign.listed,
      foreignCount: foreign.count,
    };
  }

  /** The script waited for it: was its job never handed out, or refused and never seen again? */
  #isLost(key: bigint): boolean {
    const lock = this.#locks.get(key);
    return !lock || (lock.isRefused && lock.untilMs < (this.#drainedAtMs ?? 0));
  }

  /** Whether jobs of instances that the script did not create are still held: of sub-instances. */
  #hasOtherLocks(): boolean {
    for (const key of this.#locks.keys()) if (!this.#open.has(key)) return true;
    return false;
  }

  #enter(key: bigint, half: Half): void {
    const known = this.#open.get(key);
    if (known === undefined && !this.#isSettled(key)) this.#hold(key, half);
    else if (known !== undefined && known !== half) this.#settle(key);
    else if (half === 'created') this.#repeated.add(key);
    else this.#duplicated.add(key);
  }

  #hold(key: bigint, half: Half): void {
    if (this.#open.size >= OPEN_MAX) this.#overflowed = true;
    else this.#open.set(key, half);
  }

  #lock(key: bigint, locks: LockReport | null, at: number): void {
    if (this.#locks.size >= OPEN_MAX || this.#isSettled(key)) return;
    const [untilMs = 0, isRefused = false] = [locks?.untilMs[at], locks?.refused[at]];
    this.#locks.set(key, {untilMs, isRefused});
  }

  #settle(key: bigint): void {
    this.#open.delete(key);
    this.#locks.delete(key);
    if (this.#settled.size >= REMEMBERED) {
      this.#settledBefore = this.#settled;
      this.#settled = new Set();
    }
    this.#settled.add(key);
  }

  #isSettled(key: bigint): boolean {
    return this.#settled.has(key) || this.#settledBefore.has(key);
  }
}

/** The first keys, as text, and how many there were. */
class KeyList {
  readonly listed: string[] = [];
  count = 0;

  add(key: bigint): void {
    this.count++;
    if (this.listed.length < LISTED_MAX) this.listed.push(String(key));
  }
}
