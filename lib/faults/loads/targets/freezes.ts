import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const freezes: LoadTrial = {
  name: 'freezes',
  says: 'stops answering after 1.5 s, for good',
  run: createAtRate(50),
  expects: failed(/unanswered/i),
  behave: ({loadMs}) => ({answer: (_, serve) => (loadMs() > 1500 ? null : serve())}),
};
