import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const misspeltOption: LoadTrial = {
  name: 'misspelt-option',
  says: 'has an option that does not exist, of which k6 only warns',
  run: usersInLoop(4, {options: {noConectionReuse: true}}),
  expects: passed,
};
