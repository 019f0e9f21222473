import {TOO_MANY_REQUESTS} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const refusesEverything: LoadTrial = {
  name: 'refuses-everything',
  says: 'refuses everything with 429',
  run: usersInLoop(4),
  expects: failed(/refused|backpressure|good answer/i),
  behave: () => ({answer: () => TOO_MANY_REQUESTS}),
};
