import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const execIsNoFunction: LoadTrial = {
  name: 'exec-is-no-function',
  says: 'has a scenario whose function is a number',
  run: usersInLoop(4, {top: 'export const work = 5;', scenario: {exec: 'work'}}),
  expects: refused(/'work'/),
};
