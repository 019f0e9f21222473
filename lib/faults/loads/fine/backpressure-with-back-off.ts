import {TOO_MANY_REQUESTS} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const backpressureWithBackOff: LoadTrial = {
  name: 'backpressure-with-back-off',
  says: 'refuses one request in twenty-five with 429; the starters back off',
  run: createAtRate(50, '--back-off', 'aimd'),
  expects: passed,
  behave: () => ({
    answer: ({number}, serve) => (number % 25 === 0 ? TOO_MANY_REQUESTS : serve()),
  }),
};
