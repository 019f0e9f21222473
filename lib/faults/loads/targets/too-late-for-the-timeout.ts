import {openLoad} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const tooLateForTheTimeout: LoadTarget = {
  name: 'too-late-for-the-timeout',
  says: 'takes 1.5 s for one request in twenty; the script waits half a second',
  run: openLoad(50, 50, {timeout: '500ms'}),
  expects: failed(/unanswered/i),
  behave: () => ({delayMs: ({number}) => (number % 20 === 0 ? 1500 : 8)}),
};
