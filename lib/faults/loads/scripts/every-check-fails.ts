import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const everyCheckFails: LoadTrial = {
  name: 'every-check-fails',
  says: 'checks something that is never so, and has no threshold',
  run: usersInLoop(4, {after: "check(answer, {'is a teapot': each => each.status === 418});"}),
  expects: failed(/check/),
};
