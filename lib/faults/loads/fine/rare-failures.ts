import {INTERNAL_ERROR} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {type LoadTarget, passed} from '../load-target.ts';

export const rareFailures: LoadTarget = {
  name: 'rare-failures',
  says: 'fails one request in 150, which is fewer than one in a hundred',
  run: openLoad(100, 20),
  expects: passed,
  behave: () => ({
    answer: ({number}, serve) => (number % 150 === 0 ? INTERNAL_ERROR : serve()),
  }),
};
