import {normalDraw, seededRandom} from '../core/random.ts';
import {medianOfSorted, walshAverages} from './order-statistics.ts';
import {criticalDifference, pairwiseDifferences} from './rank-sum.ts';
import {criticalRankSum} from './signed-rank.ts';

/** The rule by which an effect is detected. */
export interface Detection {
  readonly pairs: number;
  /** One-sided, after all corrections. */
  readonly level: number;
  /** The standard deviation of the differences. */
  readonly deviation: number;
  /** The estimate must be at least this. */
  readonly floor: number;
}

/** The rule by which a shift between two sets is detected. */
export interface ShiftDetection {
  /** How many values each set has. */
  readonly first: number;
  readonly second: number;
  readonly level: number;
  readonly deviation: number;
  /** The test asks whether the shift is more than this. */
  readonly floor: number;
}

const POWER = 0.9;
const DRAWS = 1000;
const SEED = 90;

/**
 * The smallest effect that nine of ten such experiments detect. For each of a thousand draws of noise
 * the smallest detected effect is known exactly (the test detects it when the critical Walsh average is
 * above 0, the estimate when their median is above the floor); the result is the 90th percentile of
 * these. The draws are seeded, so that the same input gives the same result.
 *
 * @returns infinity when there are too few pairs to detect anything at this level
 */
export function minimumDetectableEffect(detection: Detection): number {
  const {pairs, level, deviation, floor} = detection;
  const critical = criticalRankSum(pairs, level);
  if (critical === null) return Number.POSITIVE_INFINITY;
  const draws = once(`${pairs} ${critical}`, random => {
    const averages = walshAverages(draw(random, pairs));
    return {critical: averages[critical] as number, centre: medianOfSorted(averages)};
  });
  return foundInNine(
    draws.map(each => Math.max(-deviation * each.critical, floor - deviation * each.centre)),
  );
}

/** The smallest shift between two sets that nine of ten such experiments detect. */
export function minimumDetectableShift(detection: ShiftDetection): number {
  const {first, second, level, deviation, floor} = detection;
  const critical = criticalDifference(first, second, level);
  if (critical === null) return Number.POSITIVE_INFINITY;
  const draws = once(`${first} ${second} ${critical}`, random => {
    const differences = pairwiseDifferences(draw(random, first), draw(random, second));
    return {critical: differences[critical] as number, centre: 0};
  });
  return foundInNine(draws.map(each => floor - deviation * each.critical));
}

interface Draw {
  readonly critical: number;
  readonly centre: number;
}

/** The draws depend on the design alone, not on the metric, so they are made once. */
const made = new Map<string, readonly Draw[]>();

function once(design: string, make: (random: ReturnType<typeof seededRandom>) => Draw) {
  const random = seededRandom(SEED);
  const draws = made.get(design) ?? Array.from({length: DRAWS}, () => make(random));
  made.set(design, draws);
  return draws;
}

function draw(random: ReturnType<typeof seededRandom>, count: number): number[] {
  return Array.from({length: count}, () => normalDraw(random));
}

function foundInNine(effects: number[]): number {
  return effects.sort((a, b) => a - b)[Math.ceil(POWER * DRAWS) - 1] as number;
}

/** The standard deviation of a sample; 0 of fewer than two values. */
export function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
