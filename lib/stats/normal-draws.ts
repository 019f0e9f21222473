import type {Random} from '../core/random.ts';

/** A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller). */
export function normalDraw(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return radius * Math.cos(2 * Math.PI * random.fraction());
}
