import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const toleratedCheck: LoadTrial = {
  name: 'tolerated-check',
  says: 'has a check that passes in six of ten iterations, and a threshold that allows it',
  run: usersInLoop(4, {
    after: "check(exec.scenario.iterationInTest % 10, {'is one of six': each => each < 6});",
    thresholds: {checks: ['rate>0.5']},
  }),
  expects: passed,
};
