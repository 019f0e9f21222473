import {openLoad} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const fewRequests: LoadTrial = {
  name: 'few-requests',
  says: 'gets three requests a second, and is judged by its median',
  run: openLoad(3, 2, {seconds: 5, thresholds: {http_req_duration: ['med<1000']}}),
  expects: passed,
};
