import {processLoop} from '../load-commands.ts';
import {type LoadTarget, passed} from '../load-target.ts';

export const twoRunsAtOnce: LoadTarget = {
  name: 'two-runs-at-once',
  says: 'is loaded by two runs of the same scenario at the same time',
  run: {...processLoop(4), sideBySide: 2},
  expects: passed,
};
