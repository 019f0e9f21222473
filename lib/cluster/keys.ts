/** Bits of a key that count within a partition; the partition's number stands above them. */
const COUNTER_BITS = 51n;

/** The partition that a key is of. */
export function partitionOfKey(key: bigint): number {
  return Number(key >> COUNTER_BITS);
}

/**
 * Assigns keys as Zeebe does: `partitionId << 51 | n`, so that a key tells its partition and
 * partition 4 starts at 2^53, where a JavaScript number would begin to round. Hence bigint.
 *
 * @see https://docs.camunda.io/docs/8.6/components/zeebe/technical-concepts/partitions/
 */
export class KeyGenerator {
  readonly partitions: number;
  readonly #next: bigint[];
  #turn = 0;

  /** @param partitions how many partitions there are, 1 to 8 */
  constructor(partitions: number) {
    this.partitions = partitions;
    this.#next = Array.from({length: partitions}, (_, n) => (BigInt(n + 1) << COUNTER_BITS) + 1n);
  }

  /** The next key of a partition (1-based). */
  next(partition: number): bigint {
    const key = this.#next[partition - 1] as bigint;
    this.#next[partition - 1] = key + 1n;
    return key;
  }

  /** The partition that the next process instance will be on. */
  get upcomingPartition(): number {
    return (this.#turn % this.partitions) + 1;
  }

  /** The partition of the next process instance: round robin. */
  nextPartition(): number {
    this.#turn = this.upcomingPartition;
    return this.#turn;
  }
}
