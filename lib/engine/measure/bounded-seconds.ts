/** Entries by the second, of which so many are kept, whatever the duration: then neighbours are joined. */
export class BoundedSeconds<Entry extends {readonly second: number}> {
  readonly #max: number;
  readonly #join: (before: Entry, more: Entry) => Entry;
  #entries = new Map<number, Entry>();
  #step = 1;

  /** @param join makes one of two entries of the same time; their second does not matter */
  constructor(max: number, join: (before: Entry, more: Entry) => Entry) {
    this.#max = max;
    this.#join = join;
  }

  /** Adds to what is known of a second, a whole one since the run's start. */
  add(entry: Entry): void {
    this.#put(entry);
    if (this.#entries.size > this.#max) this.#coarsen();
  }

  /** What began before the load was over, in order of time; null where that is nothing. */
  before(
    durationMs: number,
  ): {readonly secondsPerEntry: number; readonly entries: readonly Entry[]} | null {
    const entries = [...this.#entries.values()]
      .filter(each => each.second * 1000 < durationMs)
      .sort((a, b) => a.second - b.second);
    return entries.length === 0 ? null : {secondsPerEntry: this.#step, entries};
  }

  #put(entry: Entry): void {
    const second = Math.floor(entry.second / this.#step) * this.#step;
    const before = this.#entries.get(second);
    const joined = before === undefined ? entry : this.#join(before, entry);
    this.#entries.set(second, {...joined, second});
  }

  #coarsen(): void {
    const held = [...this.#entries.values()];
    this.#step *= 2;
    this.#entries = new Map();
    for (const each of held) this.#put(each);
  }
}
