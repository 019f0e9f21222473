import {iterations} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const tooFewForAPercentile: LoadTrial = {
  name: 'too-few-for-a-percentile',
  says: 'has a threshold on p99, and fifty requests that are all within it',
  run: iterations(50, {thresholds: {http_req_duration: ['p(99)<5000']}}),
  expects: inconclusive(/too few/),
};
