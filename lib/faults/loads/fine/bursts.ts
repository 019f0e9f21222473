import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const bursts: LoadTrial = {
  name: 'bursts',
  says: 'is asked by 20 users at once, once a second',
  run: usersInLoop(20, {
    after: 'await sleep(1 - (Date.now() % 1000) / 1000);',
    thresholds: {http_req_duration: ['p(90)<1000']},
  }),
  expects: passed,
};
