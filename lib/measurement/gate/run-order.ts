import {createHash} from 'node:crypto';
import type {Side} from './measured-pair.ts';

/**
 * Which side of each pair runs first: a fair coin for each, all from one seed. The verdict's error
 * rate rests on these coins: were the two sides the same, then each difference could as well have
 * had the other sign, whatever the machine did meanwhile.
 *
 * The coins are the bits of a hash of the seed. The first numbers of a plain generator would not
 * do: those of neighbouring seeds hang together, and here nothing but the first few is used.
 *
 * @param pairs at most 256
 */
export function runOrder(seed: number, pairs: number): (readonly [first: Side, second: Side])[] {
  const bits = createHash('sha256').update(`order of pairs ${seed}`).digest();
  return Array.from({length: pairs}, (_, at) => {
    const coin = ((bits[at >> 3] ?? 0) >> (at & 7)) & 1;
    return coin === 0 ? ['baseline', 'candidate'] : ['candidate', 'baseline'];
  });
}
