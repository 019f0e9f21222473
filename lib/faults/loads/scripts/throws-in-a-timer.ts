import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const throwsInATimer: LoadTrial = {
  name: 'throws-in-a-timer',
  says: 'throws in a timer that every iteration sets',
  run: usersInLoop(4, {
    after: "setTimeout(() => { throw new Error('too late to be caught'); }, 5);",
  }),
  expects: failed(/thr[eo]w|reject/),
};
