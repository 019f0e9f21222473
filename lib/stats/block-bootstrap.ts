import type {Random} from '../core/random.ts';

/**
 * A series as it might have been: as many items, drawn with replacement in blocks that wrap around
 * the end (the circular block bootstrap). Neighbours in time are alike, so they are drawn together.
 *
 * @see https://doi.org/10.1214/aos/1176347265 Künsch, The jackknife and the bootstrap for general stationary observations
 */
export function resampleBlocks<T>(series: readonly T[], blockLength: number, random: Random): T[] {
  const drawn: T[] = [];
  while (drawn.length < series.length) {
    const start = random.int(0, series.length - 1);
    const length = Math.min(blockLength, series.length - drawn.length);
    for (let at = 0; at < length; at++) drawn.push(series[(start + at) % series.length] as T);
  }
  return drawn;
}

/**
 * The interval that holds the middle of what was drawn (the percentile method).
 *
 * @param confidence 0 to 1: 0.95 leaves out a fortieth at each end
 * @throws RangeError when nothing was drawn
 */
export function percentileInterval(
  draws: readonly number[],
  confidence: number,
): {readonly low: number; readonly high: number} {
  if (draws.length === 0) throw new RangeError('no draws');
  const sorted = [...draws].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number;
  const tail = (1 - confidence) / 2;
  return {low: at(tail), high: at(1 - tail)};
}
