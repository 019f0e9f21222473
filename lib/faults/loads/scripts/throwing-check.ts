import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const throwingCheck: LoadTrial = {
  name: 'throwing-check',
  says: 'has a check that throws, and a threshold on checks',
  run: usersInLoop(4, {
    after:
      "check(answer, {'is 200': each => each.status === 200, 'has items': each => each.json().items[0].id > 0});",
    thresholds: {checks: ['rate>0.9']},
  }),
  expects: failed(/check|thr[eo]w/),
};
