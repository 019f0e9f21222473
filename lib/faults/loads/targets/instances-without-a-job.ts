import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const instancesWithoutAJob: LoadTrial = {
  name: 'instances-without-a-job',
  says: 'creates one instance in twenty without its job',
  run: processLoop(4),
  expects: failed(/never completed|lost/),
  behave: () => ({cluster: {handouts: instance => (instance % 20 === 0 ? 0 : 1)}}),
};
