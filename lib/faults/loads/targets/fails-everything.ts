import {INTERNAL_ERROR} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const failsEverything: LoadTrial = {
  name: 'fails-everything',
  says: 'answers 500 to everything',
  run: usersInLoop(4),
  expects: failed(/failed|good answer/),
  behave: () => ({answer: () => INTERNAL_ERROR}),
};
