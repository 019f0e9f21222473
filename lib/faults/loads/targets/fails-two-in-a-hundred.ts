import {INTERNAL_ERROR} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const failsTwoInAHundred: LoadTrial = {
  name: 'fails-two-in-a-hundred',
  says: 'answers one request in fifty with 500',
  run: openLoad(100, 20),
  expects: failed(/failed/),
  behave: () => ({
    answer: ({number}, serve) => (number % 50 === 0 ? INTERNAL_ERROR : serve()),
  }),
};
