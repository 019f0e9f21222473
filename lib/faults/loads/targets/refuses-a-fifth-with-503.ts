import {problem} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const refusesAFifthWith503: LoadTrial = {
  name: 'refuses-a-fifth-with-503',
  says: 'refuses one request in five with 503 RESOURCE_EXHAUSTED',
  run: createAtRate(50),
  expects: failed(/refused|backpressure/i),
  behave: () => ({
    answer: ({number}, serve) => (number % 5 === 0 ? problem(503, 'RESOURCE_EXHAUSTED') : serve()),
  }),
};
