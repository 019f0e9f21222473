import {usersInLoop} from '../load-commands.ts';
import {type LoadTarget, refused} from '../load-target.ts';

export const thresholdDoesNotParse: LoadTarget = {
  name: 'threshold-does-not-parse',
  says: 'has a threshold without a number',
  run: usersInLoop(4, {thresholds: {http_req_duration: ['p(95)<fast']}}),
  expects: refused(/p\(95\)<fast/),
};
