/** Whether a series rises or falls, and by how much. */
export interface KendallTrend {
  /** Pairs that rise, less pairs that fall. */
  readonly score: number;
  /** One-sided: how often a series without a trend rises as clearly, or more. */
  readonly pRising: number;
  readonly pFalling: number;
  /** The median of the slopes of all pairs, per place in the series (Theil and Sen). */
  readonly slope: number;
}

/** Beyond this the normal approximation is within a thousandth of the exact distribution. */
const EXACT_MAX = 40;

/**
 * Mann's test for a trend, by Kendall's score: exact where no two values are equal and there are at most
 * 40, otherwise by the normal approximation with its correction for ties. Values have to be independent
 * but for the trend: means of a few long parts of a series, not its seconds.
 *
 * @param values two or more, in the order of time
 * @see H. B. Mann, "Nonparametric tests against trend", Econometrica 13, 1945; exact distribution:
 *   M. G. Kendall, "A new measure of rank correlation", Biometrika 30, 1938, table 1
 */
export function kendallTrend(values: readonly number[]): KendallTrend {
  const slopes: number[] = [];
  let score = 0;
  for (let later = 1; later < values.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const rise = (values[later] as number) - (values[earlier] as number);
      score += Math.sign(rise);
      slopes.push(rise / (later - earlier));
    }
  }
  const ties = tiesIn(values);
  const isExact = ties.length === 0 && values.length <= EXACT_MAX;
  const upper = (from: number) =>
    isExact ? exactUpper(values.length, from) : normalUpper(values.length, from, ties);
  return {score, pRising: upper(score), pFalling: upper(-score), slope: medianOf(slopes)};
}

/** Of the normal distribution, two-sided at 95 %. */
const NORMAL_95 = 1.959964;

/**
 * The 95 % interval of the slope of Theil and Sen, per place in the series: the slopes of all pairs between
 * the ranks that Kendall's score allows.
 *
 * @param factor by which the deviation of the score is greater than that of independent values
 * @see P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63, 1968
 */
export function slopeInterval(
  values: readonly number[],
  factor = 1,
): {readonly low: number; readonly high: number} {
  const slopes = values
    .flatMap((one, earlier) =>
      values.slice(earlier + 1).map((other, at) => (other - one) / (at + 1)),
    )
    .sort((a, b) => a - b);
  if (slopes.length === 0) return {low: 0, high: 0};
  const reach = factor * NORMAL_95 * Math.sqrt(scoreVariance(values.length, tiesIn(values)));
  const at = (rank: number) =>
    slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(rank)))] as number;
  return {low: at((slopes.length - reach) / 2 - 1), high: at((slopes.length + reach) / 2)};
}

function medianOf(values: number[]): number {
  if (values.length === 0) return 0;
  values.sort((a, b) => a - b);
  const half = values.length / 2;
  const high = values[Math.floor(half)] as number;
  return Number.isInteger(half) ? ((values[half - 1] as number) + high) / 2 : high;
}

/** How many values each group of equal ones has, groups of one left out. */
function tiesIn(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const each of values) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts.values()].filter(each => each > 1);
}

/**
 * The chance of a score of so much or more among all orders of `size` values. The number of orders with
 * so many inversions comes by recursion: the new greatest value can be put in front of 0, 1, ... others.
 */
function exactUpper(size: number, score: number): number {
  const pairs = (size * (size - 1)) / 2;
  // The score is pairs - 2 inversions.
  const inversionsMax = Math.floor((pairs - score) / 2);
  if (inversionsMax < 0) return 0;
  let chances = [1];
  for (let count = 2; count <= size; count++) {
    const next: number[] = new Array((count * (count - 1)) / 2 + 1).fill(0);
    for (const [inversions, chance] of chances.entries())
      for (let more = 0; more < count; more++)
        next[inversions + more] = (next[inversions + more] as number) + chance / count;
    chances = next;
  }
  return Math.min(
    1,
    chances.slice(0, inversionsMax + 1).reduce((sum, each) => sum + each, 0),
  );
}

function scoreVariance(size: number, ties: readonly number[]): number {
  const spread = (count: number) => count * (count - 1) * (2 * count + 5);
  return (spread(size) - ties.reduce((sum, each) => sum + spread(each), 0)) / 18;
}

function normalUpper(size: number, score: number, ties: readonly number[]): number {
  const variance = scoreVariance(size, ties);
  if (variance <= 0) return 1;
  // Scores are two apart, so half a step is one.
  return normalTail((score - 1) / Math.sqrt(variance));
}

/**
 * The chance of a normal value above z.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17: off by less than 7.5e-8
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
