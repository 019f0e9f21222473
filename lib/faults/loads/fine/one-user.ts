import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const oneUser: LoadTrial = {
  name: 'one-user',
  says: 'has one user, who waits for each answer',
  run: usersInLoop(1, {thresholds: {http_req_duration: ['p(95)<1000']}}),
  expects: passed,
};
