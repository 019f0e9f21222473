import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const lateJobs: LoadTrial = {
  name: 'late-jobs',
  says: 'hands out each job 1.5 s after its instance was created',
  run: processLoop(4),
  expects: failed(/process_instance_duration/),
  behave: () => ({cluster: {jobDelayMs: () => 1500}}),
};
