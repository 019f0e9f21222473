import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const abortsItself: LoadTrial = {
  name: 'aborts-itself',
  says: 'aborts the test in its thirtieth iteration',
  run: usersInLoop(4, {
    after: "if (exec.scenario.iterationInTest === 30) exec.test.abort('seen enough');",
  }),
  expects: inconclusive(/seen enough/),
};
