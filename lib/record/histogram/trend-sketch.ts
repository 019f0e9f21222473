import {LatencyCounts, type SparseCounts} from './latency-counts.ts';

/** k6's trends are milliseconds or any other float; buckets hold whole thousandths of them. */
const SCALE = 1000;

/** What a {@link TrendSketch} saw since it was last asked. */
export interface TrendDelta {
  readonly positive: SparseCounts | null;
  readonly negative: SparseCounts | null;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The distribution of any float in fixed memory: count, sum, least and greatest are exact,
 * quantiles good to three significant digits (k6 keeps every value instead).
 */
export class TrendSketch {
  count = 0;
  sum = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  readonly #width: 'narrow' | 'wide';
  readonly #positive: LatencyCounts;
  #negative: LatencyCounts | null = null;

  constructor(width: 'narrow' | 'wide' = 'narrow') {
    this.#width = width;
    this.#positive = new LatencyCounts(width);
  }

  record(value: number): void {
    if (value >= 0) this.#positive.record(value * SCALE);
    else this.#below().record(-value * SCALE);
    this.count++;
    this.sum += value;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  /** Null when nothing was recorded since. */
  take(): TrendDelta | null {
    if (this.count === 0) return null;
    const {count, sum, min, max} = this;
    const positive = this.#positive.take();
    const negative = this.#negative?.take() ?? null;
    this.count = 0;
    this.sum = 0;
    this.min = Number.POSITIVE_INFINITY;
    this.max = Number.NEGATIVE_INFINITY;
    return {positive, negative, count, sum, min, max};
  }

  add(delta: TrendDelta): void {
    if (delta.positive) this.#positive.add(delta.positive);
    if (delta.negative) this.#below().add(delta.negative);
    this.count += delta.count;
    this.sum += delta.sum;
    if (delta.min < this.min) this.min = delta.min;
    if (delta.max > this.max) this.max = delta.max;
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
    const [before, after] = [this.#valueAt(Math.floor(place)), this.#valueAt(Math.ceil(place))];
    return before + (after - before) * (place - Math.floor(place));
  }

  /** @param place from 0, the least, to `count - 1` */
  #valueAt(place: number): number {
    const below = this.#negative?.count ?? 0;
    // A half less than the rank: the share times the count must not be rounded up to the next.
    const value =
      this.#negative && place < below
        ? -this.#negative.quantile((below - place - 0.5) / below) / SCALE
        : this.#positive.quantile((place - below + 0.5) / this.#positive.count) / SCALE;
    return Math.min(Math.max(value, this.min), this.max);
  }

  #below(): LatencyCounts {
    this.#negative ??= new LatencyCounts(this.#width);
    return this.#negative;
  }
}
