import {TOO_MANY_REQUESTS} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const refusesAFifth: LoadTrial = {
  name: 'refuses-a-fifth',
  says: 'refuses one request in five with 429',
  run: createAtRate(50),
  expects: failed(/refused|backpressure/i),
  behave: () => ({
    answer: ({number}, serve) => (number % 5 === 0 ? TOO_MANY_REQUESTS : serve()),
  }),
};
