import {processLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const repeatsKeys: LoadTarget = {
  name: 'repeats-keys',
  says: 'answers one creation in twenty with the key of the one before',
  run: processLoop(4),
  expects: failed(/repeat|duplicate|more than once/i),
  behave: () => ({cluster: {repeatsKey: creation => creation % 20 === 0}}),
};
