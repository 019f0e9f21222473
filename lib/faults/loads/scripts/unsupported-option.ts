import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const unsupportedOption: LoadTrial = {
  name: 'unsupported-option',
  says: 'has an option that only k6 can do',
  run: usersInLoop(4, {options: {hosts: {'cluster.test': '127.0.0.1'}}}),
  expects: refused(/'hosts'/),
};
