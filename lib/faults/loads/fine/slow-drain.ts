import {openLoad} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const slowDrain: LoadTrial = {
  name: 'slow-drain',
  says: 'takes 600 ms for what is asked at the end, within the graceful stop',
  run: openLoad(50, 40, {gracefulStop: '3s', thresholds: {http_req_duration: ['p(95)<2000']}}),
  expects: passed,
  behave: ({loadMs}) => ({delayMs: () => (loadMs() > 3600 ? 600 : 8)}),
};
