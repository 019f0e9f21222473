import {iterations} from '../load-commands.ts';
import {inconclusive, type LoadTarget} from '../load-target.ts';

export const tooFewForAPercentile: LoadTarget = {
  name: 'too-few-for-a-percentile',
  says: 'has a threshold on p99, and fifty requests that are all within it',
  run: iterations(50, {thresholds: {http_req_duration: ['p(99)<5000']}}),
  expects: inconclusive(/too few/),
};
