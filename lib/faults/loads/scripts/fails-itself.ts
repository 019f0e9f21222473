import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const failsItself: LoadTrial = {
  name: 'fails-itself',
  says: 'fails the test in its thirtieth iteration',
  run: usersInLoop(4, {
    after: "if (exec.scenario.iterationInTest === 30) exec.test.fail('seen enough');",
  }),
  expects: failed(/seen enough/),
};
