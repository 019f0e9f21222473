import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const freezes: LoadTarget = {
  name: 'freezes',
  says: 'stops answering after 1.5 s, for good',
  run: createAtRate(50),
  expects: failed(/unanswered/i),
  behave: ({loadMs}) => ({answer: (_, serve) => (loadMs() > 1500 ? null : serve())}),
};
