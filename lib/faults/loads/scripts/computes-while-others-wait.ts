import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const computesWhileOthersWait: LoadTrial = {
  name: 'computes-while-others-wait',
  says: 'computes for 10 ms in each iteration of six users, so that answers of 8 ms are read late',
  run: usersInLoop(6, {
    after: 'await sleep(0.05); const untilMs = Date.now() + 10; while (Date.now() < untilMs);',
  }),
  expects: inconclusive(/generator/),
};
