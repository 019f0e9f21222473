import {writeAnswer} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const goesAway: LoadTrial = {
  name: 'goes-away',
  says: 'resets every connection after 2 s, for good',
  run: createAtRate(50),
  expects: failed(/error/i),
  behave: ({loadMs}) => ({
    write(answer, wire) {
      if (loadMs() > 2000) wire.reset();
      else writeAnswer(answer, wire);
    },
  }),
};
