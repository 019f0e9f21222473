import {problem} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const signsOut: LoadTrial = {
  name: 'signs-out',
  says: 'answers 401 to everything after 2 s, as when a token is no longer good',
  run: usersInLoop(4),
  expects: failed(/failed/),
  behave: ({loadMs}) => ({
    answer: (_, serve) => (loadMs() > 2000 ? problem(401, 'UNAUTHORIZED') : serve()),
  }),
};
