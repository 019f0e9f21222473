import {processLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const twoRunsAtOnce: LoadTrial = {
  name: 'two-runs-at-once',
  says: 'is loaded by two runs of the same scenario at the same time',
  run: {...processLoop(4), sideBySide: 2},
  expects: passed,
};
