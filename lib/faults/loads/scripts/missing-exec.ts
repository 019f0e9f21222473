import {usersInLoop} from '../load-commands.ts';
import {type LoadTarget, refused} from '../load-target.ts';

export const missingExec: LoadTarget = {
  name: 'missing-exec',
  says: 'has a scenario whose function is not exported',
  run: usersInLoop(4, {scenario: {exec: 'notThere'}}),
  expects: refused(/notThere/),
};
