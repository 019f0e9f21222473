import type {Completions, SecondOfCompletions} from '../../record/load-result.ts';

/** So many entries are kept, whatever the duration: then neighbours are joined. */
const ENTRIES_MAX = 3600;

/** What was done in one second, or since the last report. */
export interface Done {
  /** Absent where the engine does not tell by the second. */
  readonly iterations?: number | undefined;
  readonly created: number;
  readonly completed: number;
}

/** How many iterations and process instances were completed in each second, in bounded memory. */
export class CompletionsBook {
  #entries = new Map<number, SecondOfCompletions>();
  #step = 1;

  /** @param second whole seconds since the run's start */
  add(second: number, {iterations, created, completed}: Done): void {
    if (!iterations && created === 0 && completed === 0) return;
    this.#put(second, {iterations, created, completed});
    if (this.#entries.size > ENTRIES_MAX) this.#coarsen();
  }

  /**
   * What was done before the load was over: what a teardown does is not its throughput.
   *
   * @returns nothing where nothing was done
   */
  entries(durationMs: number): {readonly completions?: Completions} {
    const entries = [...this.#entries.values()]
      .filter(each => each.second * 1000 < durationMs)
      .sort((a, b) => a.second - b.second);
    return entries.length === 0 ? {} : {completions: {secondsPerEntry: this.#step, entries}};
  }

  #put(at: number, {iterations, created, completed}: Done): void {
    const second = Math.floor(at / this.#step) * this.#step;
    const before = this.#entries.get(second);
    const total = (before?.iterations ?? 0) + (iterations ?? 0);
    this.#entries.set(second, {
      second,
      ...(iterations === undefined && before?.iterations === undefined ? {} : {iterations: total}),
      created: (before?.created ?? 0) + created,
      completed: (before?.completed ?? 0) + completed,
    });
  }

  #coarsen(): void {
    const held = [...this.#entries.values()];
    this.#step *= 2;
    this.#entries = new Map();
    for (const each of held) this.#put(each.second, each);
  }
}
