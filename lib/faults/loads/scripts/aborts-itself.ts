import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTarget} from '../load-target.ts';

export const abortsItself: LoadTarget = {
  name: 'aborts-itself',
  says: 'aborts the test in its thirtieth iteration',
  run: usersInLoop(4, {
    after: "if (exec.scenario.iterationInTest === 30) exec.test.abort('seen enough');",
  }),
  expects: inconclusive(/seen enough/),
};
