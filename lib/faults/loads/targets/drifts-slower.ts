import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const driftsSlower: LoadTrial = {
  name: 'drifts-slower',
  says: 'gets slower by 150 ms every second, so that arrivals wait for users',
  run: openLoad(50, 10, {seconds: 5, thresholds: {http_req_duration: ['p(95)<1000']}}),
  expects: failed(/response time/),
  behave: ({loadMs}) => ({delayMs: () => 8 + 0.15 * loadMs()}),
};
