import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const leavesARejection: LoadTrial = {
  name: 'leaves-a-rejection',
  says: 'leaves a promise behind that is rejected, in every iteration',
  run: usersInLoop(4, {after: "Promise.reject(new Error('left behind'));"}),
  expects: failed(/thr[eo]w|reject/),
};
