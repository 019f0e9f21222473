import {problem} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const exhaustedWith500: LoadTrial = {
  name: 'exhausted-with-500',
  says: 'answers one request in five with 500 RESOURCE_EXHAUSTED, which is no backpressure',
  run: openLoad(50, 20),
  expects: failed(/failed/),
  behave: () => ({
    answer: ({number}, serve) => (number % 5 === 0 ? problem(500, 'RESOURCE_EXHAUSTED') : serve()),
  }),
};
