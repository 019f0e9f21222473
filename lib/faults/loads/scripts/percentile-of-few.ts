import {iterations} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const percentileOfFew: LoadTrial = {
  name: 'percentile-of-few',
  says: 'has a threshold on p99, and forty requests of which one is too slow',
  run: iterations(40, {thresholds: {http_req_duration: ['p(99)<1000']}}),
  expects: inconclusive(/too few/),
  behave: () => ({delayMs: ({number}) => (number === 20 ? 2000 : 8)}),
};
