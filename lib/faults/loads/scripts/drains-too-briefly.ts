import {TOO_MANY_REQUESTS} from '../answers.ts';
import {processLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

const {script, flags} = processLoop(4);

export const drainsTooBriefly: LoadTrial = {
  name: 'drains-too-briefly',
  says: 'waits 1 s for jobs that stay locked for 30 s: one completion in seventy was refused with 429',
  run: {script, flags: [...flags, '--drain', '1s']},
  expects: inconclusive(/still open at the end/),
  behave: () => ({
    answer: ({operation, number}, serve) =>
      operation === 'completeJob' && number % 70 === 0 ? TOO_MANY_REQUESTS : serve(),
  }),
};
