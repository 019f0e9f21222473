import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const wrongAggregation: LoadTrial = {
  name: 'wrong-aggregation',
  says: 'has a threshold on a percentile of a rate',
  run: usersInLoop(4, {thresholds: {http_req_failed: ['p(95)<500']}}),
  expects: refused(/http_req_failed.*p\(95\)|p\(95\).*http_req_failed/),
};
