import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const slowForEverybody: LoadTrial = {
  name: 'slow-for-everybody',
  says: 'takes 2 s for everything, so that 20 users manage a fifth of what is offered',
  run: openLoad(50, 20, {gracefulStop: '3s', thresholds: {http_req_duration: ['p(99)<5000']}}),
  expects: failed(/never sent.*users busy/i),
  behave: () => ({delayMs: () => 2000}),
};
