import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const missingExec: LoadTrial = {
  name: 'missing-exec',
  says: 'has a scenario whose function is not exported',
  run: usersInLoop(4, {scenario: {exec: 'notThere'}}),
  expects: refused(/notThere/),
};
