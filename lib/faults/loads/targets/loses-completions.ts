import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const losesCompletions: LoadTrial = {
  name: 'loses-completions',
  says: 'never answers one completion in fifty while it is loaded',
  run: processLoop(4),
  expects: failed(/unanswered/i),
  behave: ({loadMs}) => ({
    answer: ({operation, number}, serve) =>
      operation === 'completeJob' && number % 50 === 0 && loadMs() < 3500 ? null : serve(),
  }),
};
