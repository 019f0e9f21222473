import {problem} from '../answers.ts';
import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const refusesCompletions: LoadTrial = {
  name: 'refuses-completions',
  says: 'answers one completion in five with 503',
  run: processLoop(4),
  expects: failed(/failed/),
  behave: () => ({
    answer: ({operation, number}, serve) =>
      operation === 'completeJob' && number % 5 === 0 ? problem(503, 'UNAVAILABLE') : serve(),
  }),
};
