import {writeAnswer} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const resetsBeforeTheAnswer: LoadTrial = {
  name: 'resets-before-the-answer',
  says: 'resets the connection of one request in twenty in the place of an answer',
  run: openLoad(50, 20),
  expects: failed(/error/i),
  behave: () => ({
    write(answer, wire, {number}) {
      if (number % 20 === 0) wire.reset();
      else writeAnswer(answer, wire);
    },
  }),
};
