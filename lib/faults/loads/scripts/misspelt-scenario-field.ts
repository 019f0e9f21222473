import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const misspeltScenarioField: LoadTrial = {
  name: 'misspelt-scenario-field',
  says: 'has a scenario with a field that does not exist',
  run: usersInLoop(4, {scenario: {gracefulStp: '1s'}}),
  expects: refused(/gracefulStp/),
};
