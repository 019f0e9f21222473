import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const halfOfTheConnectionsSilent: LoadTrial = {
  name: 'half-of-the-connections-silent',
  says: 'answers on every other connection only',
  run: usersInLoop(8),
  expects: failed(/unanswered/i),
  behave: () => ({
    answer: ({connection}, serve) => (connection % 2 === 0 ? null : serve()),
  }),
};
