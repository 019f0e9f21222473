import {usersInLoop} from '../load-commands.ts';
import {type LoadTarget, passed} from '../load-target.ts';

export const oneUser: LoadTarget = {
  name: 'one-user',
  says: 'has one user, who waits for each answer',
  run: usersInLoop(1, {thresholds: {http_req_duration: ['p(95)<1000']}}),
  expects: passed,
};
