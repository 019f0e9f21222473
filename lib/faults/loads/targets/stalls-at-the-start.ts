import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const stallsAtTheStart: LoadTrial = {
  name: 'stalls-at-the-start',
  says: 'answers nothing before 1.5 s, then all at once',
  run: openLoad(100, 4, {seconds: 5, thresholds: {http_req_duration: ['p(99)<500']}}),
  expects: failed(/response time/),
  behave: ({loadMs}) => ({delayMs: () => Math.max(8, 1500 - loadMs())}),
};
