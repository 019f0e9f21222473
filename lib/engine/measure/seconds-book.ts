import {ENTRIES_MAX, entryStart, joinSeconds, secondsPerEntry} from '../../record/join-seconds.ts';
import type {LoadResult, SecondTotals} from '../../record/load-result.ts';

/** Joining two entries takes half a millisecond, ten take two: a few at a time disturb no run. */
const JOINS_A_TURN = 8;
/** What is reported later than this about a second is joined into its entry again. */
const LATE_SECONDS = 5;

/**
 * The entries of a run, a second and an operation each, in bounded memory: where they grow beyond
 * {@link ENTRIES_MAX}, neighbours are joined, a few at each turn, so that a day takes no more than
 * an hour and no turn takes long.
 */
export class SecondsBook {
  readonly #operations = new Set<string>();
  readonly #unjoined = new Set<string>();
  #slots = new Map<string, SecondTotals[]>();
  #step = 1;
  #newest = 0;

  /** Once a second of the run. */
  add(entries: readonly SecondTotals[]): void {
    for (const each of entries) this.#put(each);
    if (this.#slots.size > ENTRIES_MAX) this.#coarsen();
    this.#join(JOINS_A_TURN, this.#newest - LATE_SECONDS);
  }

  /** How many entries are held, joined or not. */
  get size(): number {
    return [...this.#slots.values()].reduce((sum, each) => sum + each.length, 0);
  }

  /** The entries so far, in order of time. */
  entries(): Pick<LoadResult, 'seconds' | 'secondsPerEntry'> {
    this.#join(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    const step = this.#step;
    const seconds = [...this.#slots.values()]
      .flatMap(slot => slot.map(each => ({...each, second: entryStart(each.second, step)})))
      .sort((a, b) => a.second - b.second);
    return step === 1 ? {seconds} : {seconds, secondsPerEntry: step};
  }

  #put(entry: SecondTotals): void {
    this.#operations.add(entry.operation);
    this.#newest = Math.max(this.#newest, entry.second);
    const key = `${entryStart(entry.second, this.#step)} ${entry.operation}`;
    const slot = this.#slots.get(key);
    if (!slot) this.#slots.set(key, [entry]);
    else {
      slot.push(entry);
      this.#unjoined.add(key);
    }
  }

  #coarsen(): void {
    const step = secondsPerEntry(this.#newest + 1, this.#operations.size, this.#step);
    if (step === this.#step) return;
    this.#step = step;
    const held = [...this.#slots.values()].flat();
    this.#slots = new Map();
    this.#unjoined.clear();
    for (const each of held) this.#put(each);
  }

  /** Joins at most so many entries, all of which ended before a second. */
  #join(most: number, before: number): void {
    let left = most;
    for (const key of this.#unjoined) {
      const slot = this.#slots.get(key) as SecondTotals[];
      if (entryStart(slot[0]?.second ?? 0, this.#step) + this.#step > before) continue;
      if (left-- <= 0) return;
      this.#slots.set(key, [joinSeconds(slot, this.#step)]);
      this.#unjoined.delete(key);
    }
  }
}
