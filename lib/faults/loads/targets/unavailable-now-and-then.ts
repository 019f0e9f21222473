import {problem} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const unavailableNowAndThen: LoadTrial = {
  name: 'unavailable-now-and-then',
  says: 'answers one request in twenty with 503: a partition without a leader',
  run: usersInLoop(8),
  expects: failed(/failed/),
  behave: () => ({
    answer: ({number}, serve) => (number % 20 === 0 ? problem(503, 'UNAVAILABLE') : serve()),
  }),
};
