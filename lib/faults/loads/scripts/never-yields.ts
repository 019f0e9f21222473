import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const neverYields: LoadTrial = {
  name: 'never-yields',
  says: 'has one user of four that never returns from a loop',
  run: usersInLoop(4, {
    after: 'if (exec.vu.idInTest === 1 && exec.vu.iterationInInstance > 3) for (;;);',
  }),
  expects: inconclusive(/thread was terminated/),
};
