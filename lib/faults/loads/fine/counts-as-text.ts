import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const countsAsText: LoadTrial = {
  name: 'counts-as-text',
  says: 'gives the number of its users as text, as all of __ENV is',
  run: usersInLoop(4, {scenario: {vus: '4'}}),
  expects: passed,
};
