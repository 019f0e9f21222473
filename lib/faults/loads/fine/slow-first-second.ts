import {openLoad} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const slowFirstSecond: LoadTrial = {
  name: 'slow-first-second',
  says: 'takes 300 ms in the first second and 8 ms later',
  run: openLoad(50, 30, {thresholds: {http_req_duration: ['p(95)<2000']}}),
  expects: passed,
  behave: ({loadMs}) => ({delayMs: () => (loadMs() < 1000 ? 300 : 8)}),
};
