import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const setupThrows: LoadTrial = {
  name: 'setup-throws',
  says: 'throws in setup',
  run: usersInLoop(4, {
    top: "export function setup() {\n  throw new Error('nothing to set up');\n}",
  }),
  expects: refused(/setup.*nothing to set up/),
};
