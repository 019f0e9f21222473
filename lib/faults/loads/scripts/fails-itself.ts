import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const failsItself: LoadTarget = {
  name: 'fails-itself',
  says: 'fails the test in its thirtieth iteration',
  run: usersInLoop(4, {
    after: "if (exec.scenario.iterationInTest === 30) exec.test.fail('seen enough');",
  }),
  expects: failed(/seen enough/),
};
