import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const counterNeverTouched: LoadTrial = {
  name: 'counter-never-touched',
  says: 'counts what must not happen, and it does not',
  run: usersInLoop(4, {
    top: "import {Counter} from 'k6/metrics';\nconst refusals = new Counter('refusals');",
    after: 'if (answer.status !== 200) refusals.add(1);',
    thresholds: {refusals: ['count<1'], 'http_reqs{status:500}': ['count<1']},
  }),
  expects: passed,
};
