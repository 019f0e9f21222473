import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const thresholdDoesNotParse: LoadTrial = {
  name: 'threshold-does-not-parse',
  says: 'has a threshold without a number',
  run: usersInLoop(4, {thresholds: {http_req_duration: ['p(95)<fast']}}),
  expects: refused(/p\(95\)<fast/),
};
