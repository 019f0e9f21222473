import {iterations} from '../load-commands.ts';
import {type LoadTarget, passed} from '../load-target.ts';

export const enoughForAPercentile: LoadTarget = {
  name: 'enough-for-a-percentile',
  says: 'has a threshold on p99, and 120 requests that are all within it',
  run: iterations(120, {thresholds: {http_req_duration: ['p(99)<5000']}}),
  expects: passed,
};
