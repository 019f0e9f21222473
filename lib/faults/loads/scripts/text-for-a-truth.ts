import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const textForATruth: LoadTrial = {
  name: 'text-for-a-truth',
  says: 'has an option whose value is of another kind than it has to be',
  run: usersInLoop(4, {options: {throw: 'true'}}),
  expects: refused(/'throw' is "true"/),
};
