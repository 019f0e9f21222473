import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {seededRandom} from '../../core/random.ts';
import {fuzzTarget} from './fuzz-target.ts';
import {FUZZ_TARGETS} from './targets.ts';

/** The process that reads: the one that started it ends it where it hangs. */
const [name, folder = '', firstSeed] = process.argv.slice(2);
const target = FUZZ_TARGETS.find(each => each.name === name);
if (!target) throw new RangeError(`there is no target ${name}`);

/** One seed is so many inputs: then it says that it lives. */
const INPUTS_PER_SEED = 500;

for (let seed = Number(firstSeed); ; seed++) {
  const before = (input: Buffer) => writeFileSync(join(folder, 'current'), input);
  const finding = await fuzzTarget(target, seededRandom(seed), {
    ...{folder, before},
    count: INPUTS_PER_SEED,
  });
  if (finding) {
    process.send?.({why: finding.why});
    break;
  }
  process.send?.({inputs: INPUTS_PER_SEED, seed});
}
