import {processLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const lateJobs: LoadTarget = {
  name: 'late-jobs',
  says: 'hands out each job 1.5 s after its instance was created',
  run: processLoop(4),
  expects: failed(/process_instance_duration/),
  behave: () => ({cluster: {jobDelayMs: () => 1500}}),
};
