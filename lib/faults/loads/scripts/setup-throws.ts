import {usersInLoop} from '../load-commands.ts';
import {type LoadTarget, refused} from '../load-target.ts';

export const setupThrows: LoadTarget = {
  name: 'setup-throws',
  says: 'throws in setup',
  run: usersInLoop(4, {
    top: "export function setup() {\n  throw new Error('nothing to set up');\n}",
  }),
  expects: refused(/setup.*nothing to set up/),
};
