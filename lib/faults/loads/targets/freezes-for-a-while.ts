import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const freezesForAWhile: LoadTrial = {
  name: 'freezes-for-a-while',
  says: 'never answers what it is asked between 1 s and 2.5 s',
  run: openLoad(50, 100, {timeout: '1s'}),
  expects: failed(/unanswered/i),
  behave: ({loadMs}) => ({
    answer: (_, serve) => (loadMs() > 1000 && loadMs() < 2500 ? null : serve()),
  }),
};
