import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const stallsInTheMiddle: LoadTrial = {
  name: 'stalls-in-the-middle',
  says: 'answers nothing between 2 s and 3.5 s, then all at once',
  run: openLoad(100, 4, {seconds: 5, thresholds: {http_req_duration: ['p(99)<500']}}),
  expects: failed(/response time/),
  behave: ({loadMs}) => ({
    delayMs: () => (loadMs() > 2000 ? Math.max(8, 3500 - loadMs()) : 8),
  }),
};
