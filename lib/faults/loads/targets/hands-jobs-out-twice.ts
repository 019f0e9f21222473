import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const handsJobsOutTwice: LoadTrial = {
  name: 'hands-jobs-out-twice',
  says: 'hands each job out twice, and accepts both completions',
  run: processLoop(4),
  expects: failed(/more than once/),
  behave: () => ({cluster: {handouts: () => 2}}),
};
