import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const trendOfSeconds: LoadTrial = {
  name: 'trend-of-seconds',
  says: 'has a trend of small figures, and bounds that they keep by less than a hundredth',
  run: usersInLoop(4, {
    top: "import {Trend} from 'k6/metrics';\nconst took = new Trend('took_seconds');",
    after: 'took.add(0.00141); took.add(0.00149); took.add(0.00153);',
    thresholds: {took_seconds: ['med<0.0015', 'med>0.00148', 'p(95)<0.00154']},
  }),
  expects: passed,
};
