import {problem} from '../answers.ts';
import {processLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const twoCompletionsRefused: LoadTrial = {
  name: 'two-completions-refused',
  says: 'refuses two completions, whose jobs stay locked for 30 s',
  run: processLoop(4),
  expects: passed,
  behave: () => ({
    answer: ({operation, number}, serve) =>
      operation === 'completeJob' && (number === 50 || number === 100)
        ? problem(503, 'UNAVAILABLE')
        : serve(),
  }),
};
