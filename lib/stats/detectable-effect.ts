import {seededRandom} from '../core/random.ts';
import {normalDraw} from './normal-draws.ts';
import {criticalRankSum} from './signed-rank.ts';
import {medianOfSorted, walshAverages} from './walsh-averages.ts';

/** What decides that there is an effect. */
export interface Detection {
  readonly pairs: number;
  /** One-sided, as corrected for whatever it is corrected for. */
  readonly level: number;
  /** How scattered the differences are: their standard deviation. */
  readonly deviation: number;
  /** The estimate must be at least this. */
  readonly floor: number;
}

const POWER = 0.9;
const DRAWS = 1000;
const SEED = 90;

/**
 * The smallest effect that would be found in nine of ten such experiments. For each of a thousand
 * draws of noise it is known exactly from where on an effect is found (the test says so when the
 * critical Walsh average comes above 0, the estimate when their median comes above the floor), so
 * the answer is the 90th percentile of that. The draws are seeded: same in, same out.
 *
 * @returns infinity where so few pairs can never show anything at that level
 */
export function minimumDetectableEffect(detection: Detection): number {
  const {pairs, level, deviation, floor} = detection;
  const critical = criticalRankSum(pairs, level);
  if (critical === null) return Number.POSITIVE_INFINITY;
  const random = seededRandom(SEED);
  const found = Array.from({length: DRAWS}, () => {
    const noise = Array.from({length: pairs}, () => normalDraw(random));
    const averages = walshAverages(noise);
    const seen = -deviation * (averages[critical] as number);
    return Math.max(seen, floor - deviation * medianOfSorted(averages));
  });
  return found.sort((a, b) => a - b)[Math.ceil(POWER * DRAWS) - 1] as number;
}

/** The standard deviation of a sample; 0 of fewer than two values. */
export function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
