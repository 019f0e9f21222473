import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const brownsOut: LoadTrial = {
  name: 'browns-out',
  says: 'takes 800 ms for everything between 1.5 s and 3 s',
  run: openLoad(50, 60, {thresholds: {http_req_duration: ['p(95)<500']}}),
  expects: failed(/p\d+ of all requests/),
  behave: ({loadMs}) => ({
    delayMs: () => (loadMs() > 1500 && loadMs() < 3000 ? 800 : 8),
  }),
};
