import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const metricWithoutASample: LoadTrial = {
  name: 'metric-without-a-sample',
  says: 'has a threshold on a metric of its own that gets no value',
  run: usersInLoop(4, {
    top: "import {Trend} from 'k6/metrics';\nconst mine = new Trend('time_to_key');",
    after: 'if (answer.status === 418) mine.add(1);',
    thresholds: {time_to_key: ['p(95)<100']},
  }),
  expects: inconclusive(/no data/),
};
