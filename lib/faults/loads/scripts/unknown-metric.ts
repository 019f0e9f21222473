import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const unknownMetric: LoadTrial = {
  name: 'unknown-metric',
  says: 'has a threshold on a metric that does not exist',
  run: usersInLoop(4, {thresholds: {http_req_durations: ['p(95)<500']}}),
  expects: refused(/http_req_durations/),
};
