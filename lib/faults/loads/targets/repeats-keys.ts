import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const repeatsKeys: LoadTrial = {
  name: 'repeats-keys',
  says: 'answers one creation in twenty with the key of the one before',
  run: processLoop(4),
  expects: failed(/repeat|duplicate|more than once/i),
  behave: () => ({cluster: {repeatsKey: creation => creation % 20 === 0}}),
};
