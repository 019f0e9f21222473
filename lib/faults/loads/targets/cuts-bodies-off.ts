import {headOf, writeAnswer} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const cutsBodiesOff: LoadTrial = {
  name: 'cuts-bodies-off',
  says: 'closes the connection of one request in twenty in the middle of the body',
  run: openLoad(50, 20),
  expects: failed(/error/i),
  behave: () => ({
    write(answer, wire, {number}) {
      if (number % 20 !== 0) return writeAnswer(answer, wire);
      wire.write(headOf(answer) + answer.body.slice(0, 20));
      wire.end();
    },
  }),
};
