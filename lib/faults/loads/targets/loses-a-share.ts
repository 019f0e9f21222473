import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const losesAShare: LoadTrial = {
  name: 'loses-a-share',
  says: 'never answers one request in twenty',
  run: createAtRate(50),
  expects: failed(/unanswered/i),
  behave: () => ({
    answer: ({number}, serve) => (number % 20 === 0 ? null : serve()),
  }),
};
