import type {Random} from '../../core/random.ts';

/** A longer input tells nothing more, and takes time. */
const BYTES_MAX = 200_000;

/**
 * An input near others: a part of one, with bytes that are changed, parts that are cut out, repeated or
 * taken from another, and words of its language put in.
 */
export function mutated(
  inputs: readonly Buffer[],
  words: readonly string[],
  random: Random,
): Buffer {
  let bytes = Buffer.from(random.pick(inputs));
  for (let count = random.int(1, 8); count > 0; count--) {
    const at = random.int(0, bytes.length);
    const to = Math.min(bytes.length, at + random.int(0, 40));
    const [before, part, after] = [
      bytes.subarray(0, at),
      bytes.subarray(at, to),
      bytes.subarray(to),
    ];
    bytes = Buffer.concat([before, ...changed(part, inputs, words, random), after]);
  }
  return bytes.subarray(0, BYTES_MAX);
}

function changed(
  part: Buffer,
  inputs: readonly Buffer[],
  words: readonly string[],
  random: Random,
): Buffer[] {
  const word = () => Buffer.from(random.pick(words), 'latin1');
  switch (random.int(0, 6)) {
    case 0:
      return [];
    case 1:
      return [part, word()];
    case 2:
      return [word()];
    case 3:
      return Array.from({length: random.int(2, 4)}, () => part);
    case 4: {
      // Once in a while much of it: what is not linear shows.
      const repeated = part.length > 0 ? part : word();
      return Array.from({length: random.int(2, 2000)}, () => repeated);
    }
    case 5: {
      const other = random.pick(inputs);
      const at = random.int(0, other.length);
      return [other.subarray(at, at + random.int(0, 200))];
    }
    default:
      return [Buffer.from(part.map(each => (random.int(0, 3) === 0 ? random.int(0, 255) : each)))];
  }
}
