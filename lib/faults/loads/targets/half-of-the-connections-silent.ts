import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const halfOfTheConnectionsSilent: LoadTarget = {
  name: 'half-of-the-connections-silent',
  says: 'answers on every other connection only',
  run: usersInLoop(8),
  expects: failed(/unanswered/i),
  behave: () => ({
    answer: ({connection}, serve) => (connection % 2 === 0 ? null : serve()),
  }),
};
