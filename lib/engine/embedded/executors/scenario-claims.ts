/** Counters of one scenario, an Int32 each. */
const COUNTERS = 5;
const [ITERATIONS, ARRIVALS, USERS_FREE, SEEN_WAITING, ENDED] = [0, 1, 2, 3, 4];

/** The memory that all workers share: {@link ScenarioClaims} reads and writes it. */
export function sharedClaims(scenarios: number): SharedArrayBuffer {
  return new SharedArrayBuffer(4 * COUNTERS * Math.max(1, scenarios));
}

/**
 * What the workers of one run share of a scenario, without asking one another: which iteration has
 * which number, which arrival is next, and whether a user is free anywhere.
 */
export class ScenarioClaims {
  readonly #counters: Int32Array;

  /** @param at the scenario's place in the plan */
  constructor(shared: SharedArrayBuffer, at: number) {
    this.#counters = new Int32Array(shared, 4 * COUNTERS * at, COUNTERS);
  }

  /** Counts one more iteration. @returns its number, from 0 */
  claimIteration(): number {
    return Atomics.add(this.#counters, ITERATIONS, 1);
  }

  get iterations(): number {
    return Atomics.load(this.#counters, ITERATIONS);
  }

  /** Iterations that have ended, where a number of them is what the scenario is made of. */
  get ended(): number {
    return Atomics.load(this.#counters, ENDED);
  }

  endIteration(): void {
    Atomics.add(this.#counters, ENDED, 1);
  }

  /** The first arrival that nobody has started or dropped. */
  get nextArrival(): number {
    return Atomics.load(this.#counters, ARRIVALS);
  }

  /**
   * Takes the arrivals from `first` up to `end`, which is not among them.
   *
   * @returns false when another worker has taken the first one meanwhile: then none is taken
   */
  claimArrivals(first: number, end: number): boolean {
    return Atomics.compareExchange(this.#counters, ARRIVALS, first, end) === first;
  }

  /** Arrivals before this one were seen to wait for a user, by whichever worker. */
  get seenWaiting(): number {
    return Atomics.load(this.#counters, SEEN_WAITING);
  }

  seeWaiting(before: number): void {
    for (let known = this.seenWaiting; known < before; known = this.seenWaiting)
      Atomics.compareExchange(this.#counters, SEEN_WAITING, known, before);
  }

  /** Users of the scenario that could take an arrival, over all workers. */
  get usersFree(): number {
    return Atomics.load(this.#counters, USERS_FREE);
  }

  /** Says that users became free (or, below zero, busy) in this worker. */
  addUsersFree(count: number): void {
    Atomics.add(this.#counters, USERS_FREE, count);
  }
}
