import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const percentileAboveAHundred: LoadTrial = {
  name: 'percentile-above-a-hundred',
  says: 'has a threshold on a percentile that does not exist',
  run: usersInLoop(4, {thresholds: {http_req_duration: ['p(101)<500']}}),
  expects: refused(/p\(101\)/),
};
