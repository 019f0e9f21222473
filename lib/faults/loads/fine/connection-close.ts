import {writeAndClose} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const connectionClose: LoadTrial = {
  name: 'connection-close',
  says: 'closes the connection after each answer, and says so',
  run: usersInLoop(8),
  expects: passed,
  behave: () => ({write: (answer, wire) => writeAndClose(answer, wire)}),
};
