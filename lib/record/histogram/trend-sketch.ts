/**
 * A bucket is a float's sign, exponent and first 10 bits of its fraction (IEEE 754), so it is at most
 * 0.1 % wide whatever the size of the value. A page holds the buckets of one sign and exponent.
 */
const PAGE_BUCKETS = 1024;
const PAGE_BITS = 10;
const PAGES = 4096;

/** The bits of one float, to be read as whole numbers. */
const FLOAT = new Float64Array(1);
const WORDS = new Uint32Array(FLOAT.buffer);
const HIGH_WORD = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

function bucketOf(value: number): number {
  // -0 is 0.
  FLOAT[0] = value + 0;
  return (WORDS[HIGH_WORD] as number) >>> PAGE_BITS;
}

/** The value of a bucket that is nearest to zero: whole numbers up to 2048 have one of their own. */
export function leastValueOf(bucket: number): number {
  WORDS[1 - HIGH_WORD] = 0;
  WORDS[HIGH_WORD] = bucket << PAGE_BITS;
  return FLOAT[0] as number;
}

/** What a {@link TrendSketch} saw since it was last asked. */
export interface TrendDelta {
  /** Buckets that were hit, and how often each was. */
  readonly buckets: Uint32Array;
  readonly hits: Float64Array;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
}

type Page = Uint32Array | Float64Array;

/**
 * The distribution of any floats in fixed memory: count, sum, least and greatest are exact, quantiles
 * to 0.1 % of their value (k6 keeps every value instead).
 */
export class TrendSketch {
  count = 0;
  sum = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  readonly #width: 'narrow' | 'wide';
  readonly #pages: (Page | undefined)[] = new Array(PAGES).fill(undefined);
  /** The pages that there are, from the least values to the greatest. */
  #order: number[] = [];

  /** @param width `wide` where one bucket may be hit more than 2^32 times: totals of a long run. */
  constructor(width: 'narrow' | 'wide' = 'narrow') {
    this.#width = width;
  }

  record(value: number): void {
    this.#hit(bucketOf(value), 1);
    this.count++;
    this.sum += value;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  /** Null when nothing was recorded since. */
  take(): TrendDelta | null {
    const {count, sum, min, max} = this;
    if (count === 0) return null;
    const {buckets, hits} = this.#sparse();
    for (const at of this.#order) this.#pages[at]?.fill(0);
    this.count = 0;
    this.sum = 0;
    this.min = Number.POSITIVE_INFINITY;
    this.max = Number.NEGATIVE_INFINITY;
    return {buckets, hits, count, sum, min, max};
  }

  add({buckets, hits, count, sum, min, max}: TrendDelta): void {
    for (let at = 0; at < buckets.length; at++)
      this.#hit(buckets[at] as number, hits[at] as number);
    this.count += count;
    this.sum += sum;
    if (min < this.min) this.min = min;
    if (max > this.max) this.max = max;
  }

  get mean(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  /**
   * The value below which the share `q` (0 to 1) lies, as k6 has it: between two values it is
   * interpolated by place, so the median of 0 and 1 is 0.5. The ends are exact.
   */
  quantile(q: number): number {
    if (this.count === 0) return 0;
    if (q <= 0) return this.min;
    if (q >= 1) return this.max;
    const place = q * (this.count - 1);
    const [before, after] = this.#valuesAt(Math.floor(place), Math.ceil(place));
    return before + (after - before) * (place - Math.floor(place));
  }

  /** How many values a rising or falling test picks, to the resolution of the buckets. */
  countWhere(test: (value: number) => boolean): number {
    if (this.count === 0) return 0;
    const [ofMin, ofMax] = [test(this.min), test(this.max)];
    if (ofMin === ofMax) return ofMin ? this.count : 0;
    let picked = 0;
    const {buckets, hits} = this.#sparse();
    for (let at = 0; at < buckets.length; at++)
      if (test(this.#clip(buckets[at] as number))) picked += hits[at] as number;
    return picked;
  }

  /** The values at two places from 0, the least, to `count - 1`; the second is not before the first. */
  #valuesAt(first: number, second: number): readonly [number, number] {
    const {buckets, hits} = this.#sparse();
    let seen = 0;
    let at = 0;
    while (at < buckets.length && seen + (hits[at] as number) <= first)
      seen += hits[at++] as number;
    const before = this.#clip(buckets[at] as number);
    while (at < buckets.length && seen + (hits[at] as number) <= second)
      seen += hits[at++] as number;
    return [before, this.#clip(buckets[at] as number)];
  }

  #clip(bucket: number): number {
    return Math.min(Math.max(leastValueOf(bucket), this.min), this.max);
  }

  /** Each bucket that was hit, from the least value to the greatest, and how often it was. */
  #sparse(): {readonly buckets: Uint32Array; readonly hits: Float64Array} {
    let length = 0;
    for (const at of this.#order) {
      const page = this.#pages[at] as Page;
      for (let cell = 0; cell < PAGE_BUCKETS; cell++) if (page[cell] !== 0) length++;
    }
    const [buckets, hits] = [new Uint32Array(length), new Float64Array(length)];
    let to = 0;
    for (const at of this.#order) {
      const page = this.#pages[at] as Page;
      // Of negative values the greatest have the first cells.
      const flip = at >= PAGES / 2 ? PAGE_BUCKETS - 1 : 0;
      for (let step = 0; step < PAGE_BUCKETS; step++) {
        const cell = step ^ flip;
        if (page[cell] === 0) continue;
        buckets[to] = (at << PAGE_BITS) | cell;
        hits[to++] = page[cell] as number;
      }
    }
    return {buckets, hits};
  }

  #hit(bucket: number, hits: number): void {
    const page = this.#pages[bucket >>> PAGE_BITS] ?? this.#addPage(bucket >>> PAGE_BITS);
    (page[bucket & (PAGE_BUCKETS - 1)] as number) += hits;
  }

  #addPage(at: number): Page {
    const kind = this.#width === 'wide' ? Float64Array : Uint32Array;
    const page = new kind(PAGE_BUCKETS);
    this.#pages[at] = page;
    // The sign is the highest bit: below zero the order is the other way round.
    const place = (page: number) => (page >= PAGES / 2 ? PAGES / 2 - page : page + 1);
    this.#order = [...this.#order, at].sort((a, b) => place(a) - place(b));
    return page;
  }
}
