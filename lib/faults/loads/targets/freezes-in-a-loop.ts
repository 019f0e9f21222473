import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const freezesInALoop: LoadTarget = {
  name: 'freezes-in-a-loop',
  says: 'answers nobody any more after 1.5 s, and the users wait',
  run: usersInLoop(8),
  expects: failed(/unanswered/i),
  behave: ({loadMs}) => ({answer: (_, serve) => (loadMs() > 1500 ? null : serve())}),
};
