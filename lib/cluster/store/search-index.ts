import type {Clock} from '../../core/clock.ts';

interface Change<T> {
  readonly dueMs: number;
  readonly key: bigint;
  readonly record: T;
  readonly ended: boolean;
}

/**
 * What the search side knows: records by key, as they were `lagMs` ago. Records are never changed,
 * only replaced. Of those that ended, the latest `retain` are kept, so memory stays flat.
 */
export class SearchIndex<T> {
  readonly #clock: Clock;
  readonly #lagMs: number;
  readonly #retain: number;
  readonly #records = new Map<bigint, T>();
  /** The keys of ended records, the oldest overwritten first. */
  readonly #ended: bigint[] = [];
  #endedCount = 0;
  #pending: Change<T>[] = [];
  #pendingHead = 0;

  /**
   * @param lagMs how far the search side is behind the engine, in milliseconds
   * @param retain how many ended records are kept
   */
  constructor(clock: Clock, lagMs: number, retain: number) {
    this.#clock = clock;
    this.#lagMs = lagMs;
    this.#retain = retain;
  }

  /** Adds or replaces a record. `ended` (once per key, at last) starts its retention. */
  put(key: bigint, record: T, ended = false): void {
    if (this.#lagMs <= 0) {
      this.#apply(key, record, ended);
      return;
    }
    this.#catchUp();
    this.#pending.push({dueMs: this.#clock.wallMs() + this.#lagMs, key, record, ended});
  }

  get(key: bigint): T | undefined {
    this.#catchUp();
    return this.#records.get(key);
  }

  /** Every record, in the order in which they were first put. */
  values(): Iterable<T> {
    this.#catchUp();
    return this.#records.values();
  }

  #apply(key: bigint, record: T, ended: boolean): void {
    if (!ended || this.#retain > 0) this.#records.set(key, record);
    else this.#records.delete(key);
    if (!ended || this.#retain === 0) return;
    const place = this.#endedCount++ % this.#retain;
    const oldest = this.#ended[place];
    if (oldest !== undefined) this.#records.delete(oldest);
    this.#ended[place] = key;
  }

  #catchUp(): void {
    if (this.#pending.length === 0) return;
    const nowMs = this.#clock.wallMs();
    for (;;) {
      const change = this.#pending[this.#pendingHead];
      if (!change || change.dueMs > nowMs) break;
      this.#pendingHead++;
      this.#apply(change.key, change.record, change.ended);
    }
    if (this.#pendingHead * 2 > this.#pending.length) {
      this.#pending = this.#pending.slice(this.#pendingHead);
      this.#pendingHead = 0;
    }
  }
}
