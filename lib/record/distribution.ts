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

/** The longest latency; null when there is none. */
export function longestUs({valuesUs}: Distribution): number | null {
  return valuesUs.at(-1) ?? null;
}

/** Adds distributions up. */
export function mergeDistributions(distributions: readonly Distribution[]): Distribution {
  if (distributions.length === 1 && distributions[0]) return distributions[0];
  const counted = new Map<number, number>();
  for (const {valuesUs, counts} of distributions) {
    for (let at = 0; at < valuesUs.length; at++) {
      const value = valuesUs[at] as number;
      counted.set(value, (counted.get(value) ?? 0) + (counts[at] as number));
    }
  }
  const valuesUs = [...counted.keys()].sort((a, b) => a - b);
  const counts = valuesUs.map(each => counted.get(each) ?? 0);
  return {valuesUs, counts, total: counts.reduce((sum, each) => sum + each, 0)};
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
