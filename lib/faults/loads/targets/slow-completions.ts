import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const slowCompletions: LoadTrial = {
  name: 'slow-completions',
  says: 'takes 1.5 s for each completion of a job',
  run: processLoop(20),
  expects: failed(/process_instance_duration/),
  behave: () => ({delayMs: ({operation}) => (operation === 'completeJob' ? 1500 : 8)}),
};
