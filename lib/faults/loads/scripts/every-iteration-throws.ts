import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const everyIterationThrows: LoadTrial = {
  name: 'every-iteration-throws',
  says: 'throws in every iteration, after a good answer',
  run: usersInLoop(4, {after: "throw new Error('no key in the answer');"}),
  expects: failed(/thr[eo]w/),
};
