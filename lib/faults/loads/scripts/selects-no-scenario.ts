import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const selectsNoScenario: LoadTrial = {
  name: 'selects-no-scenario',
  says: 'has a threshold on a scenario that does not exist',
  run: usersInLoop(4, {thresholds: {'http_req_failed{scenario:lod}': ['rate<0.001']}}),
  expects: refused(/'lod'/),
};
