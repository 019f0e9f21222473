import type {Random} from '../core/random.ts';

/** Where a series changes, with its significance. */
export interface ChangePoint {
  /** The first value of the new level. */
  readonly at: number;
  /** By the permutation test. */
  readonly p: number;
}

export interface ChangePointOptions {
  /** A level has at least so many values. */
  readonly sizeMin: number;
  readonly level: number;
  readonly permutations: number;
  readonly random: Random;
}

interface Split {
  readonly at: number;
  readonly energy: number;
}

/**
 * The points at which a series changes its level or its scatter: E-divisive. The series is cut
 * where the energy distance of the two sides is greatest, then each side again, as long as it is
 * significant by a permutation test that shuffles the values within the current pieces.
 *
 * @param values in the order of time
 * @returns by place in the series
 * @see https://doi.org/10.1080/01621459.2013.849605 Matteson and James 2014
 */
export function changePoints(
  values: readonly number[],
  options: ChangePointOptions,
): ChangePoint[] {
  const found: ChangePoint[] = [];
  for (;;) {
    const cuts = [0, ...found.map(each => each.at), values.length].sort((a, b) => a - b);
    const pieces = cuts.slice(1).map((end, at) => values.slice(cuts[at], end));
    const best = bestOf(pieces, options.sizeMin);
    if (!best) break;
    const p = permutationP(pieces, best.split.energy, options);
    if (p > options.level) break;
    found.push({at: (cuts[best.piece] ?? 0) + best.split.at, p});
  }
  return found.sort((a, b) => a.at - b.at);
}

function bestOf(pieces: readonly (readonly number[])[], sizeMin: number) {
  let best: {piece: number; split: Split} | null = null;
  for (const [piece, values] of pieces.entries()) {
    const split = bestSplit(values, sizeMin);
    if (split && split.energy > (best?.split.energy ?? 0)) best = {piece, split};
  }
  return best;
}

function permutationP(
  pieces: readonly (readonly number[])[],
  energy: number,
  {sizeMin, permutations, random}: ChangePointOptions,
): number {
  let asGreat = 0;
  for (let round = 0; round < permutations; round++) {
    const shuffled = pieces.map(each => shuffle(each, random));
    if ((bestOf(shuffled, sizeMin)?.split.energy ?? 0) >= energy) asGreat++;
  }
  return (asGreat + 1) / (permutations + 1);
}

/** The cut with the greatest energy distance, scaled by the sizes; the sums move on with the cut. */
function bestSplit(values: readonly number[], sizeMin: number): Split | null {
  const size = values.length;
  if (size < 2 * sizeMin) return null;
  let within = 0;
  let beyond = pairSum(values);
  let across = 0;
  let best: Split | null = null;
  for (let cut = 1; cut < size; cut++) {
    const moved = values[cut - 1] as number;
    const toLeft = distanceSum(moved, values, 0, cut - 1);
    const toRight = distanceSum(moved, values, cut, size);
    within += toLeft;
    beyond -= toRight;
    across += toRight - toLeft;
    if (cut < sizeMin || size - cut < sizeMin) continue;
    const energy = energyOf(across, within, beyond, cut, size - cut);
    if (energy > (best?.energy ?? 0)) best = {at: cut, energy};
  }
  return best;
}

function energyOf(across: number, within: number, beyond: number, left: number, right: number) {
  const distance =
    (2 * across) / (left * right) -
    (2 * within) / (left * (left - 1)) -
    (2 * beyond) / (right * (right - 1));
  return ((left * right) / (left + right)) * distance;
}

function distanceSum(value: number, values: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += Math.abs(value - (values[at] as number));
  return sum;
}

function pairSum(values: readonly number[]): number {
  return values.reduce(
    (sum, each, at) => sum + distanceSum(each, values, at + 1, values.length),
    0,
  );
}

/** Fisher and Yates. */
function shuffle(values: readonly number[], random: Random): number[] {
  const shuffled = [...values];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = random.int(0, at);
    [shuffled[at], shuffled[other]] = [shuffled[other] as number, shuffled[at] as number];
  }
  return shuffled;
}
