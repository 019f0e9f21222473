import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const numberAsTag: LoadTrial = {
  name: 'number-as-tag',
  says: 'has a tag whose value is a number, and a threshold on it',
  run: usersInLoop(4, {
    top: "import {Counter} from 'k6/metrics';\nconst seen = new Counter('seen');",
    after: 'seen.add(1, {status: answer.status});',
    thresholds: {'seen{status:200}': ['count>10']},
  }),
  expects: passed,
};
