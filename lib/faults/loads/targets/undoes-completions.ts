import {processLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const undoesCompletions: LoadTarget = {
  name: 'undoes-completions',
  says: 'hands one job in twenty out again after it was completed',
  run: processLoop(4),
  expects: failed(/more than once/),
  behave: () => ({cluster: {undoesCompletion: completion => completion % 20 === 0}}),
};
