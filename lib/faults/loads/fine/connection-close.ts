import {writeAndClose} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {type LoadTarget, passed} from '../load-target.ts';

export const connectionClose: LoadTarget = {
  name: 'connection-close',
  says: 'closes the connection after each answer, and says so',
  run: usersInLoop(8),
  expects: passed,
  behave: () => ({write: (answer, wire) => writeAndClose(answer, wire)}),
};
