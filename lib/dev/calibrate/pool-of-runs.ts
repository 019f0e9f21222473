import type {Random} from '../../core/random.ts';
import type {RunFigures} from '../../measurement/gate/run-figures.ts';

/** Runs that follow each other stay together, so that the machine's drift is in the trials too. */
const BLOCK_RUNS = 8;

/** Draws runs from a pool of real ones, in blocks that wrap around the pool's end. */
export function poolOfRuns(pool: readonly RunFigures[], random: Random): () => RunFigures {
  if (pool.length === 0) throw new RangeError('a pool without runs gives none');
  let at = 0;
  let left = 0;
  return () => {
    if (left === 0) {
      at = random.int(0, pool.length - 1);
      left = BLOCK_RUNS;
    }
    left--;
    return pool[at++ % pool.length] as RunFigures;
  };
}
