import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const stallsInTheDrain: LoadTrial = {
  name: 'stalls-in-the-drain',
  says: 'answers nothing that is still in flight when the load ends',
  run: openLoad(50, 50),
  expects: failed(/unanswered/i),
  behave: ({loadMs}) => ({answer: (_, serve) => (loadMs() > 3900 ? null : serve())}),
};
