import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const slowForAFew: LoadTrial = {
  name: 'slow-for-a-few',
  says: 'takes 1.2 s for one request in thirty',
  run: openLoad(100, 130, {thresholds: {http_req_duration: ['p(99)<500']}}),
  expects: failed(/p\d+ of all requests/),
  behave: () => ({delayMs: ({number}) => (number % 30 === 0 ? 1200 : 8)}),
};
