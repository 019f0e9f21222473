import {openLoad} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const shortPause: LoadTrial = {
  name: 'short-pause',
  says: 'answers nothing for 300 ms, which its objective allows',
  run: openLoad(50, 30, {thresholds: {http_req_duration: ['p(99)<2000']}}),
  expects: passed,
  behave: ({loadMs}) => ({
    delayMs: () => (loadMs() > 2000 ? Math.max(8, 2300 - loadMs()) : 8),
  }),
};
