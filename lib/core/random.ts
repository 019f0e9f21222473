import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';

/** A seeded stream of numbers. The same seed gives the same stream on every machine. */
export interface Random {
  /** Printed, so that the run can be repeated. */
  readonly seed: number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** A number in [0, 1). */
  fraction(): number;
  /** One of the items. @throws RangeError when there are none */
  pick<T>(items: readonly T[]): T;
}

/** Makes the stream of a seed (a 32-bit whole number). */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed | 0);
  const int = (min: number, max: number) => uniformInt(generator, min, max);
  return {
    seed,
    int,
    fraction: () => int(0, 0x1f_ffff) / 0x20_0000,
    pick(items) {
      if (items.length === 0) throw new RangeError('cannot pick from an empty list');
      return items[int(0, items.length - 1)] as (typeof items)[number];
    },
  };
}

/** A new seed, for runs without `--seed`. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}

/** What sets the names of one run apart from those of another on the same cluster: `m3x9k2a`. */
export function freshRunId(): string {
  return freshSeed().toString(36).padStart(7, '0');
}

/** A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller). */
export function normalDraw(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return radius * Math.cos(2 * Math.PI * random.fraction());
}
