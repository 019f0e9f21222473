import {type NativeHistogram, ZERO_THRESHOLD} from '../../core/remote-write/time-series.ts';

/** Each bucket is 2.2 % wide, so a quantile is good to 1.1 %. */
export const SCHEMA = 5;
const PER_DOUBLING = 2 ** SCHEMA;

/** Values that are counted; a histogram of one of the forms that receivers know. */
export interface StreamHistogram {
  /** @param hits how often the value was seen */
  add(value: number, hits: number): void;
  /** The sum of values is known better than by adding them up. */
  addSum(sum: number): void;
}

/**
 * A native histogram of Prometheus, which is the exponential one of OpenTelemetry: bucket `i` counts the values
 * above 2^((i-1)/2^schema) up to 2^(i/2^schema). Bounded: floats have at most some 67,000 buckets on either side,
 * times of a load some 1,000.
 */
export class NativeBuckets implements StreamHistogram {
  readonly #positive = new Map<number, number>();
  readonly #negative = new Map<number, number>();
  #zeros = 0;
  #count = 0;
  #sum = 0;

  add(value: number, hits: number): void {
    this.#count += hits;
    const size = Math.abs(value);
    if (size <= ZERO_THRESHOLD) this.#zeros += hits;
    else {
      const side = value > 0 ? this.#positive : this.#negative;
      const index = Math.ceil(Math.log2(size) * PER_DOUBLING);
      side.set(index, (side.get(index) ?? 0) + hits);
    }
  }

  addSum(sum: number): void {
    this.#sum += sum;
  }

  /** As it is now; it changes no more. */
  snapshot(): NativeHistogram {
    return {
      ...{count: this.#count, sum: this.#sum, schema: SCHEMA, zeroCount: this.#zeros},
      buckets: new Map(this.#positive),
      ...(this.#negative.size === 0 ? {} : {negativeBuckets: new Map(this.#negative)}),
    };
  }
}

/** The bounds that OpenTelemetry has unless it is told otherwise, and so k6; of its times, milliseconds. */
export const BOUNDARIES = [
  ...[0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10_000],
];

/** A histogram with the usual bounds: bucket `i` counts the values above the bound before, up to its own. */
export class ExplicitBuckets implements StreamHistogram {
  readonly #counts = new Array<number>(BOUNDARIES.length + 1).fill(0);
  #count = 0;
  #sum = 0;

  add(value: number, hits: number): void {
    this.#count += hits;
    const above = BOUNDARIES.findIndex(bound => value <= bound);
    const at = above < 0 ? BOUNDARIES.length : above;
    this.#counts[at] = (this.#counts[at] ?? 0) + hits;
  }

  addSum(sum: number): void {
    this.#sum += sum;
  }

  /** As it is now; it changes no more. */
  snapshot(): {readonly count: number; readonly sum: number; readonly counts: readonly number[]} {
    return {count: this.#count, sum: this.#sum, counts: [...this.#counts]};
  }
}
