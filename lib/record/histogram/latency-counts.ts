/**
 * The bucket layout of HdrHistogram with three significant digits and a lowest value of 1
 * (http://hdrhistogram.org): 2048 exact values, then 1024 buckets for each doubling.
 */
const SUB_BUCKETS = 2048;
const HALF = 1024;
const HALF_BITS = 10;

/** The largest value that is told apart: values above it are counted as this one (2^42, 51 days in µs). */
export const VALUE_MAX = 2 ** 42;

const INT32_MAX = 0x7fff_ffff;

/** Above every index: an integer, so that the hot path stays free of doubles. */
const NO_INDEX = 0x3fff_ffff;

/** Where HdrHistogram counts a value: exact for values below 2048. */
export function indexOf(value: number): number {
  if (value < SUB_BUCKETS) return value;
  if (value < INT32_MAX) {
    const shift = 31 - Math.clz32(value) - HALF_BITS;
    return shift * HALF + (value >> shift);
  }
  const shift = 62 - Math.clz32(Math.floor(value / 2 ** 31)) - HALF_BITS;
  return shift * HALF + Math.floor(value / 2 ** shift);
}

function wholeOf(value: number): number {
  if (!(value > 0)) return 0;
  if (value < INT32_MAX) return (value + 0.5) | 0;
  return Math.min(Math.round(value), VALUE_MAX);
}

/** The highest value that falls into a bucket: what HdrHistogram answers for a percentile. */
export function highestValueOf(index: number): number {
  if (index < SUB_BUCKETS) return index;
  const shift = Math.floor(index / HALF) - 1;
  const subBucket = (index % HALF) + HALF;
  return (subBucket + 1) * 2 ** shift - 1;
}

/** The lowest value that falls into a bucket. */
export function lowestValueOf(index: number): number {
  return index === 0 ? 0 : highestValueOf(index - 1) + 1;
}

/** Counts that travel between threads: bucket indexes and how often each was hit. */
export interface SparseCounts {
  readonly indexes: Uint32Array;
  readonly counts: Uint32Array;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
}

/**
 * An HDR histogram of whole numbers (microseconds in our use), three significant digits, in
 * HdrHistogram's own buckets, so that one increment records a value and any HdrHistogram tool
 * reads what `encodeHistogram` writes. Recording here costs a tenth of the library's (see
 * `npm run bench:engine`), and no worker thread has to load the library.
 */
export class LatencyCounts {
  count = 0;
  sum = 0;
  min = Number.POSITIVE_INFINITY;
  max = 0;
  #buckets: Float64Array | Uint32Array;
  #firstIndex = NO_INDEX;
  #lastIndex = -1;

  /** @param width `wide` where one bucket may be hit more than 2^32 times: totals of a long run. */
  constructor(width: 'narrow' | 'wide' = 'narrow') {
    const length = indexOf(2 ** 20);
    this.#buckets = width === 'wide' ? new Float64Array(length) : new Uint32Array(length);
  }

  /** Records a value; what is negative counts as 0. */
  record(value: number): void {
    const whole = wholeOf(value);
    this.#hit(indexOf(whole), 1);
    this.count++;
    this.sum += whole;
    if (whole < this.min) this.min = whole;
    if (whole > this.max) this.max = whole;
  }

  /** Records a value that was seen `hits` times. */
  recordMany(value: number, hits: number): void {
    const whole = wholeOf(value);
    this.#hit(indexOf(whole), hits);
    this.count += hits;
    this.sum += whole * hits;
    if (whole < this.min) this.min = whole;
    if (whole > this.max) this.max = whole;
  }

  /** Adds what another one holds, or {@link take}s. */
  add(delta: SparseCounts | null): void {
    if (!delta) return;
    for (let at = 0; at < delta.indexes.length; at++) {
      const hits = delta.counts[at] as number;
      this.#hit(delta.indexes[at] as number, hits);
      this.count += hits;
    }
    this.sum += delta.sum;
    if (delta.min < this.min) this.min = delta.min;
    if (delta.max > this.max) this.max = delta.max;
  }

  /** What was recorded so far. Null when nothing was. */
  peek(): SparseCounts | null {
    return this.count === 0 ? null : this.#sparse();
  }

  /** Hands out what was recorded and starts again from nothing. Null when nothing was. */
  take(): SparseCounts | null {
    const counts = this.peek();
    if (!counts) return null;
    this.#buckets.fill(0, this.#firstIndex, this.#lastIndex + 1);
    this.#firstIndex = NO_INDEX;
    this.#lastIndex = -1;
    this.count = 0;
    this.sum = 0;
    this.min = Number.POSITIVE_INFINITY;
    this.max = 0;
    return counts;
  }

  get mean(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  /** The value below which the share `q` (0 to 1) of the samples lie; 0 when there are none. */
  quantile(q: number): number {
    if (this.count === 0) return 0;
    const rank = Math.max(1, Math.ceil(q * this.count));
    let seen = 0;
    for (let index = this.#firstIndex; index <= this.#lastIndex; index++) {
      seen += this.#buckets[index] as number;
      if (seen >= rank) return Math.min(highestValueOf(index), this.max);
    }
    return this.max;
  }

  /** How many samples are greater than a value, to the resolution of the buckets. */
  countAbove(value: number): number {
    let above = 0;
    for (let index = indexOf(value) + 1; index <= this.#lastIndex; index++)
      above += this.#buckets[index] as number;
    return above;
  }

  /** Each bucket that was hit, from the lowest: the highest value that it stands for, and how often. */
  *cells(): Generator<readonly [value: number, hits: number]> {
    for (let index = this.#firstIndex; index <= this.#lastIndex; index++) {
      const hits = this.#buckets[index] as number;
      if (hits > 0) yield [Math.min(highestValueOf(index), this.max), hits];
    }
  }

  #sparse(): SparseCounts {
    const buckets = this.#buckets;
    const [first, last] = [this.#firstIndex, this.#lastIndex];
    let length = 0;
    for (let index = first; index <= last; index++) if (buckets[index] !== 0) length++;
    const indexes = new Uint32Array(length);
    const counts = new Uint32Array(length);
    for (let index = first, at = 0; at < length; index++) {
      if (buckets[index] === 0) continue;
      indexes[at] = index;
      counts[at++] = buckets[index] as number;
    }
    return {indexes, counts, sum: this.sum, min: this.min, max: this.max};
  }

  #hit(index: number, hits: number): void {
    if (index >= this.#buckets.length) this.#grow(index);
    (this.#buckets[index] as number) += hits;
    if (index < this.#firstIndex) this.#firstIndex = index;
    if (index > this.#lastIndex) this.#lastIndex = index;
  }

  #grow(index: number): void {
    const length = (Math.ceil((index + 1) / HALF) + 2) * HALF;
    const kind = this.#buckets instanceof Float64Array ? Float64Array : Uint32Array;
    const wider = new kind(length);
    wider.set(this.#buckets);
    this.#buckets = wider;
  }
}
