import {problem} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const knowsNothing: LoadTrial = {
  name: 'knows-nothing',
  says: 'answers 404 to everything',
  run: usersInLoop(4),
  expects: failed(/failed|good answer/),
  behave: () => ({answer: () => problem(404, 'NOT_FOUND')}),
};
