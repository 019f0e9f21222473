import {normalDraw, seededRandom} from '../core/random.ts';
import {medianOfSorted, walshAverages} from './order-statistics.ts';
import {criticalDifference, pairwiseDifferences} from './rank-sum.ts';
import {criticalRankSum} from './signed-rank.ts';

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

/** What decides that two sets differ. */
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
  const draws = once(`${pairs} ${critical}`, random => {
    const averages = walshAverages(draw(random, pairs));
    return {critical: averages[critical] as number, centre: medianOfSorted(averages)};
  });
  return foundInNine(
    draws.map(each => Math.max(-deviation * each.critical, floor - deviation * each.centre)),
  );
}

/** The smallest shift between two sets that would be found in nine of ten such experiments. */
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

/** The draws depend on the design alone, and are the same for every metric: they are made once. */
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
