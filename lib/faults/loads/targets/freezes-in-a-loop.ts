import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const freezesInALoop: LoadTrial = {
  name: 'freezes-in-a-loop',
  says: 'stops answering after 1.5 s, for good, while users wait for their answers',
  run: usersInLoop(8),
  expects: failed(/unanswered/i),
  behave: ({loadMs}) => ({answer: (_, serve) => (loadMs() > 1500 ? null : serve())}),
};
