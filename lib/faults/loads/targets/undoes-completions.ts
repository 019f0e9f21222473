import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const undoesCompletions: LoadTrial = {
  name: 'undoes-completions',
  says: 'hands one job in twenty out again after it was completed',
  run: processLoop(4),
  expects: failed(/more than once/),
  behave: () => ({cluster: {undoesCompletion: completion => completion % 20 === 0}}),
};
