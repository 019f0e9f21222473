import {iterations} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const enoughForAPercentile: LoadTrial = {
  name: 'enough-for-a-percentile',
  says: 'has a threshold on p99, and 120 requests that are all within it',
  run: iterations(120, {thresholds: {http_req_duration: ['p(99)<5000']}}),
  expects: passed,
};
