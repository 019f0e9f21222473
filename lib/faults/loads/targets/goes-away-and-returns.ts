import {writeAnswer} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const goesAwayAndReturns: LoadTrial = {
  name: 'goes-away-and-returns',
  says: 'resets every connection between 1.5 s and 2.5 s',
  run: openLoad(50, 20),
  expects: failed(/error/i),
  behave: ({loadMs}) => ({
    write(answer, wire) {
      if (loadMs() > 1500 && loadMs() < 2500) wire.reset();
      else writeAnswer(answer, wire);
    },
  }),
};
