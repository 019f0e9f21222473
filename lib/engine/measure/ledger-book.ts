import type {Ledger} from '../../record/load-result.ts';

/** How many keys of each kind are listed. */
const LISTED_MAX = 100;

/** How many keys may be open at once before the book stops judging. */
const OPEN_MAX = 2_000_000;

/** How many settled keys are remembered at least, to tell a second completion from a foreign one. */
const REMEMBERED = 250_000;

/** Which half of the pair has been seen. */
type Half = 'created' | 'completed';

/**
 * Holds every process instance that was created against its completion. A key is forgotten soon
 * after both were seen, so the book's size follows what is open and not what has passed. The two
 * may come in either order: a worker can complete a job before its creator has reported.
 */
export class LedgerBook {
  #created = 0;
  #completed = 0;
  readonly #open = new Map<bigint, Half>();
  #settled = new Set<bigint>();
  #settledBefore = new Set<bigint>();
  readonly #duplicated: string[] = [];
  #duplicatedCount = 0;
  #overflowed = false;

  /** True when more keys were open than the book holds: then its lists are not complete. */
  get overflowed(): boolean {
    return this.#overflowed;
  }

  /** True when nothing was ever entered. */
  get isEmpty(): boolean {
    return this.#created === 0 && this.#completed === 0;
  }

  create(key: bigint): void {
    this.#created++;
    this.#enter(key, 'created');
  }

  complete(key: bigint): void {
    this.#completed++;
    this.#enter(key, 'completed');
  }

  /** What the book says now; at the end of a run, what it says for good. */
  close(): Ledger {
    const lost: string[] = [];
    const foreign: string[] = [];
    let lostCount = 0;
    let foreignCount = 0;
    for (const [key, half] of this.#open) {
      const list = half === 'created' ? lost : foreign;
      if (half === 'created') lostCount++;
      else foreignCount++;
      if (list.length < LISTED_MAX) list.push(String(key));
    }
    return {
      created: this.#created,
      completed: this.#completed,
      lost,
      lostCount,
      duplicated: [...this.#duplicated],
      duplicatedCount: this.#duplicatedCount,
      foreign,
      foreignCount,
    };
  }

  #enter(key: bigint, half: Half): void {
    const known = this.#open.get(key);
    if (known === undefined && !this.#isSettled(key)) this.#hold(key, half);
    else if (known === undefined || known === half) this.#duplicate(key);
    else this.#settle(key);
  }

  #hold(key: bigint, half: Half): void {
    if (this.#open.size >= OPEN_MAX) this.#overflowed = true;
    else this.#open.set(key, half);
  }

  #settle(key: bigint): void {
    this.#open.delete(key);
    if (this.#settled.size >= REMEMBERED) {
      this.#settledBefore = this.#settled;
      this.#settled = new Set();
    }
    this.#settled.add(key);
  }

  #isSettled(key: bigint): boolean {
    return this.#settled.has(key) || this.#settledBefore.has(key);
  }

  #duplicate(key: bigint): void {
    this.#duplicatedCount++;
    if (this.#duplicated.length < LISTED_MAX) this.#duplicated.push(String(key));
  }
}
