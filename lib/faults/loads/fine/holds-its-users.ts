import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const holdsItsUsers: LoadTrial = {
  name: 'holds-its-users',
  says: 'lets each user do one iteration a second at most, as its threshold says',
  run: usersInLoop(4, {
    options: {minIterationDuration: '1s'},
    thresholds: {iterations: ['count>12', 'count<21']},
  }),
  expects: passed,
};
