import {INTERNAL_ERROR} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const rareFailures: LoadTrial = {
  name: 'rare-failures',
  says: 'fails one request in 150, which is fewer than one in a hundred',
  run: openLoad(100, 20),
  expects: passed,
  behave: () => ({
    answer: ({number}, serve) => (number % 150 === 0 ? INTERNAL_ERROR : serve()),
  }),
};
