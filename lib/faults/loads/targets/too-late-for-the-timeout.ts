import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const tooLateForTheTimeout: LoadTrial = {
  name: 'too-late-for-the-timeout',
  says: 'takes 1.5 s for one request in twenty; the script waits half a second',
  run: openLoad(50, 50, {timeout: '500ms'}),
  expects: failed(/unanswered/i),
  behave: () => ({delayMs: ({number}) => (number % 20 === 0 ? 1500 : 8)}),
};
