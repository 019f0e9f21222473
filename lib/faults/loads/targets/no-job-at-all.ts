import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const noJobAtAll: LoadTrial = {
  name: 'no-job-at-all',
  says: 'creates instances, and never hands out a job',
  run: processLoop(4),
  expects: failed(/never completed|lost/),
  behave: () => ({cluster: {handouts: () => 0}}),
};
