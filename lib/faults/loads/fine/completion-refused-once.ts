import {problem} from '../answers.ts';
import {processLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const completionRefusedOnce: LoadTrial = {
  name: 'completion-refused-once',
  says: 'refuses one completion, whose job stays locked for 30 s',
  run: processLoop(16),
  expects: passed,
  behave: () => ({
    answer: ({operation, number}, serve) =>
      operation === 'completeJob' && number === 20 ? problem(503, 'UNAVAILABLE') : serve(),
  }),
};
