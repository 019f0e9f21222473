import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const keepsIterationsWaiting: LoadTrial = {
  name: 'keeps-iterations-waiting',
  says: 'takes 300 ms, so that ten users serve 33 of 50 iterations a second',
  run: openLoad(50, 10, {gracefulStop: '3s', thresholds: {iteration_duration: ['p(90)<600']}}),
  expects: failed(/iteration_duration \(response time\)/),
  behave: () => ({delayMs: () => 300}),
};
