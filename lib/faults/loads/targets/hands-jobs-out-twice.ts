import {processLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const handsJobsOutTwice: LoadTarget = {
  name: 'hands-jobs-out-twice',
  says: 'hands each job out twice, and accepts both completions',
  run: processLoop(4),
  expects: failed(/more than once/),
  behave: () => ({cluster: {handouts: () => 2}}),
};
