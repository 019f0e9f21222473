import {TOO_MANY_REQUESTS} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {type LoadTarget, passed} from '../load-target.ts';

export const backpressureWithBackOff: LoadTarget = {
  name: 'backpressure-with-back-off',
  says: 'refuses one request in twenty-five with 429; the starters back off',
  run: createAtRate(50, '--back-off', 'aimd'),
  expects: passed,
  behave: () => ({
    answer: ({number}, serve) => (number % 25 === 0 ? TOO_MANY_REQUESTS : serve()),
  }),
};
