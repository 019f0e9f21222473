import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const cutOffWhileYoung: LoadTrial = {
  name: 'cut-off-while-young',
  says: 'is asked until the very end; what is in flight then is younger than the p99',
  run: usersInLoop(10, {gracefulStop: '0s'}),
  expects: passed,
  behave: ({random}) => ({delayMs: () => random.int(40, 120)}),
};
