/**
 * Latencies as sorted pairs of value and count: what a histogram holds, without its empty cells.
 * An hour of seconds fits into memory this way, where dense arrays would take gigabytes.
 */
export interface Distribution {
  /** Rising; each is the highest value that its cell stands for, microseconds. */
  readonly valuesUs: readonly number[];
  /** How often each value was seen, same order. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** Ten samples must lie beyond a percentile, or it says nothing. */
const SAMPLES_BEYOND = 10;

/** How many samples a quantile (0 to 1) needs: 10/(1-q). */
export function samplesNeeded(quantile: number): number {
  return Math.round(SAMPLES_BEYOND / (1 - quantile));
}

/** The latency at a quantile in microseconds; null where too few samples stand behind it. */
export function quantileUs(distribution: Distribution, quantile: number): number | null {
  if (distribution.total < samplesNeeded(quantile)) return null;
  return rankedUs(distribution, quantile);
}

/** Percentiles that a tail is told by, the highest first. */
const TAILS = [0.99, 0.95, 0.9, 0.5] as const;

/** A percentile with its name: `p95`. */
export interface NamedPercentile {
  readonly name: string;
  readonly us: number;
}

/** The highest of p99, p95, p90 and p50 that has enough samples behind it; null where none has. */
export function tailOf(distribution: Distribution): NamedPercentile | null {
  const quantile = TAILS.find(each => distribution.total >= samplesNeeded(each));
  const us = quantile === undefined ? null : rankedUs(distribution, quantile);
  return quantile === undefined || us === null ? null : {name: `p${quantile * 100}`, us};
}

/** The longest latency; null when there is none. */
export function longestUs({valuesUs}: Distribution): number | null {
  return valuesUs.at(-1) ?? null;
}

/** Adds distributions up, two by two: an hour of seconds is merged in a few moments. */
export function mergeDistributions(distributions: readonly Distribution[]): Distribution {
  let round = distributions;
  while (round.length > 1) {
    const next: Distribution[] = [];
    for (let at = 0; at < round.length; at += 2) {
      const [one, other] = [round[at] as Distribution, round[at + 1]];
      next.push(other ? mergeTwo(one, other) : one);
    }
    round = next;
  }
  return round[0] ?? {valuesUs: [], counts: [], total: 0};
}

function mergeTwo(one: Distribution, other: Distribution): Distribution {
  const valuesUs: number[] = [];
  const counts: number[] = [];
  let [left, right] = [0, 0];
  while (left < one.valuesUs.length || right < other.valuesUs.length) {
    const a = one.valuesUs[left] ?? Number.POSITIVE_INFINITY;
    const b = other.valuesUs[right] ?? Number.POSITIVE_INFINITY;
    valuesUs.push(Math.min(a, b));
    let count = 0;
    if (a <= b) count += one.counts[left++] as number;
    if (b <= a) count += other.counts[right++] as number;
    counts.push(count);
  }
  return {valuesUs, counts, total: one.total + other.total};
}

/** Rounds the rank up but for a float's last bit, as HdrHistogram does: its tools give the same. */
function rankedUs({valuesUs, counts, total}: Distribution, quantile: number): number | null {
  const exact = quantile * total;
  const rank = Math.max(1, Math.ceil(exact - exact * Number.EPSILON));
  let seen = 0;
  for (let at = 0; at < valuesUs.length; at++) {
    seen += counts[at] as number;
    if (seen >= rank) return valuesUs[at] as number;
  }
  return longestUs({valuesUs, counts, total});
}
