import {writeAnswer} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const closesOnReuse: LoadTrial = {
  name: 'closes-on-reuse',
  says: 'closes a connection, without notice, when its second request comes',
  run: usersInLoop(8),
  expects: failed(/error/i),
  behave: () => ({
    write(answer, wire, {place}) {
      if (place > 1) wire.end();
      else writeAnswer(answer, wire);
    },
  }),
};
