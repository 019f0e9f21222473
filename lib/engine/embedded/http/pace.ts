const SECOND_US = 1_000_000;

/**
 * Hands out the moments at which requests may be sent, so that all worker threads together never
 * send more than so many a second. The next free moment is shared memory: no thread asks another.
 */
export class Pace {
  readonly #next: BigInt64Array;
  readonly #intervalUs: bigint;
  readonly #epochMs: () => number;

  /**
   * @param shared 8 bytes, zero at the start
   * @param epochMs a wall clock that all threads have in common, with fractions
   */
  constructor(
    shared: SharedArrayBuffer,
    perSecond: number,
    epochMs: () => number = () => performance.timeOrigin + performance.now(),
  ) {
    this.#next = new BigInt64Array(shared);
    this.#intervalUs = BigInt(Math.ceil(SECOND_US / perSecond));
    this.#epochMs = epochMs;
  }

  /** Takes the next free moment. @returns how long it is until then, milliseconds */
  claimMs(): number {
    const nowUs = BigInt(Math.round(this.#epochMs() * 1000));
    for (;;) {
      const next = Atomics.load(this.#next, 0);
      const mine = next > nowUs ? next : nowUs;
      // Another thread may have taken it meanwhile: then the one after that.
      if (Atomics.compareExchange(this.#next, 0, next, mine + this.#intervalUs) === next)
        return Number(mine - nowUs) / 1000;
    }
  }
}
