import {writeAnswer} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const lengthTooShort: LoadTrial = {
  name: 'length-too-short',
  says: 'announces four bytes fewer than it sends',
  run: createAtRate(50),
  expects: failed(/check/),
  behave: () => ({
    write: (answer, wire) =>
      writeAnswer(answer, wire, {headers: {'content-length': `${answer.body.length - 4}`}}),
  }),
};
