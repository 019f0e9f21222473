import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const stallsInTheFirstSecond: LoadTrial = {
  name: 'stalls-in-the-first-second',
  says: 'answers nothing before 0.9 s, when a generator may be busy with its own start',
  run: openLoad(100, 4, {thresholds: {http_req_duration: ['p(90)<300']}}),
  expects: failed(/of all requests \(response time\)/),
  behave: ({loadMs}) => ({delayMs: () => Math.max(8, 900 - loadMs())}),
};
