import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const losesAShareInALoop: LoadTarget = {
  name: 'loses-a-share-in-a-loop',
  says: 'never answers one request in fifty, until all users wait',
  run: usersInLoop(10),
  expects: failed(/unanswered/i),
  behave: () => ({
    answer: ({number}, serve) => (number % 50 === 0 ? null : serve()),
  }),
};
