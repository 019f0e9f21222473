import {headOf, writeAnswer} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const resetsAfterTheHead: LoadTrial = {
  name: 'resets-after-the-head',
  says: 'resets the connection of one request in twenty after the head of its answer',
  run: openLoad(50, 20),
  expects: failed(/error/i),
  behave: ({clock}) => ({
    write(answer, wire, {number}) {
      if (number % 20 !== 0) return writeAnswer(answer, wire);
      wire.write(headOf(answer));
      clock.schedule(5, () => wire.reset());
    },
  }),
};
