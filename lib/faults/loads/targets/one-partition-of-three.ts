import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const onePartitionOfThree: LoadTrial = {
  name: 'one-partition-of-three',
  says: 'hands out the jobs of one partition in three',
  run: processLoop(4),
  expects: failed(/never completed|lost/),
  behave: () => ({cluster: {handouts: instance => (instance % 3 === 0 ? 1 : 0)}}),
};
