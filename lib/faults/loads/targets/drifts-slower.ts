import {openLoad} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const driftsSlower: LoadTarget = {
  name: 'drifts-slower',
  says: 'gets slower by 150 ms every second, so that arrivals wait for users',
  run: openLoad(50, 10, {seconds: 5, thresholds: {http_req_duration: ['p(95)<1000']}}),
  expects: failed(/response time/),
  behave: ({loadMs}) => ({delayMs: () => 8 + 0.15 * loadMs()}),
};
