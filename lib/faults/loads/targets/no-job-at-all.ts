import {processLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const noJobAtAll: LoadTarget = {
  name: 'no-job-at-all',
  says: 'creates instances, and never hands out a job',
  run: processLoop(4),
  expects: failed(/never completed|lost/),
  behave: () => ({cluster: {handouts: () => 0}}),
};
