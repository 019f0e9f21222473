import type {Clock} from '../../core/clock.ts';

/** What became of an attempt to write. */
export type Sent =
  | {readonly kind: 'taken'}
  /** The same may be taken later. */
  | {readonly kind: 'again'; readonly why: string}
  /** It never will be. */
  | {readonly kind: 'refused'; readonly why: string};

/** How the writes of a stream fared. */
export interface DeliveryFacts {
  readonly writes: number;
  readonly dropped: number;
  /** Why, each with how many; the first few. */
  readonly reasons: readonly string[];
}

/** Writes that wait: what a receiver may be behind by, in seconds. */
const WAITING_MAX = 20;
const REASONS_MAX = 3;

/**
 * Hands writes to a receiver, one attempt at a time and all that wait in one. Nobody waits for it: where the
 * receiver is slow or gone, the oldest are dropped and counted. What failed is tried again with the next.
 */
export class Delivery<Write> {
  readonly #send: (writes: readonly Write[], signal: AbortSignal) => Promise<Sent>;
  readonly #clock: Clock;
  readonly #closeMsMax: number;
  readonly #onFirstDrop: (why: string) => void;
  readonly #over = new AbortController();
  #waiting: Write[] = [];
  #attempt: Promise<void> | null = null;
  #writes = 0;
  #dropped = 0;
  #lastWhy = 'it was too slow';
  readonly #reasons = new Map<string, number>();

  /**
   * @param send never rejects, and ends soon after its signal
   * @param closeMsMax how long the end waits for a receiver that is behind
   */
  constructor(
    send: (writes: readonly Write[], signal: AbortSignal) => Promise<Sent>,
    {clock, closeMsMax}: {readonly clock: Clock; readonly closeMsMax: number},
    onFirstDrop: (why: string) => void,
  ) {
    this.#send = send;
    this.#clock = clock;
    this.#closeMsMax = closeMsMax;
    this.#onFirstDrop = onFirstDrop;
  }

  offer(write: Write): void {
    this.#writes++;
    this.#waiting.push(write);
    if (this.#waiting.length > WAITING_MAX) {
      this.#waiting.shift();
      this.#drop(1, this.#lastWhy);
    }
    this.#attempt ??= this.#try();
  }

  /** Gives the receiver a last chance; what it does not take then is dropped. */
  async close(): Promise<DeliveryFacts> {
    const late = this.#clock.schedule(this.#closeMsMax, () => this.#over.abort());
    try {
      await this.#attempt;
      if (this.#waiting.length > 0) await this.#try();
    } finally {
      late();
      this.#over.abort();
    }
    this.#drop(this.#waiting.splice(0).length, this.#lastWhy);
    const reasons = [...this.#reasons].map(([why, count]) => `${why} (${count})`);
    return {writes: this.#writes, dropped: this.#dropped, reasons: reasons.slice(0, REASONS_MAX)};
  }

  /** Sends what waits, and what came meanwhile, until the receiver fails or nothing waits. */
  async #try(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#over.signal.aborted) {
      const batch = this.#waiting.splice(0);
      const sent = await this.#send(batch, this.#over.signal);
      if (sent.kind === 'refused') this.#drop(batch.length, sent.why);
      else if (sent.kind === 'again') {
        this.#lastWhy = sent.why;
        const all = [...batch, ...this.#waiting];
        this.#waiting = all.slice(-WAITING_MAX);
        this.#drop(all.length - this.#waiting.length, sent.why);
        break;
      }
    }
    this.#attempt = null;
  }

  #drop(count: number, why: string): void {
    if (count === 0) return;
    if (this.#dropped === 0) this.#onFirstDrop(why);
    this.#dropped += count;
    const known =
      this.#reasons.has(why) || this.#reasons.size < REASONS_MAX ? why : 'other reasons';
    this.#reasons.set(known, (this.#reasons.get(known) ?? 0) + count);
  }
}
