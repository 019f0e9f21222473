import {usersInLoop} from '../load-commands.ts';
import {type LoadTarget, refused} from '../load-target.ts';

export const misspeltScenarioField: LoadTarget = {
  name: 'misspelt-scenario-field',
  says: 'has a scenario with a field that does not exist',
  run: usersInLoop(4, {scenario: {gracefulStp: '1s'}}),
  expects: refused(/gracefulStp/),
};
