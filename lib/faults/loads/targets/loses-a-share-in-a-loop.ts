import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const losesAShareInALoop: LoadTrial = {
  name: 'loses-a-share-in-a-loop',
  says: 'never answers one request in fifty, until all users wait',
  run: usersInLoop(10),
  expects: failed(/unanswered/i),
  behave: () => ({
    answer: ({number}, serve) => (number % 50 === 0 ? null : serve()),
  }),
};
