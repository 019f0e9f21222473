import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const misspeltTag: LoadTrial = {
  name: 'misspelt-tag',
  says: 'has a threshold on an operation that does not exist',
  run: usersInLoop(4, {
    thresholds: {'http_req_failed{operation:createProcesInstance}': ['rate<0.001']},
  }),
  expects: inconclusive(/no data/),
};
