import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const stallsAtTheEnd: LoadTrial = {
  name: 'stalls-at-the-end',
  says: 'answers nothing between 3.5 s and 6 s: the load ends at 5 s',
  run: openLoad(100, 4, {seconds: 5, gracefulStop: '3s'}),
  expects: failed(/never sent.*users busy/i),
  behave: ({loadMs}) => ({
    delayMs: () => (loadMs() > 3500 ? Math.max(8, 6000 - loadMs()) : 8),
  }),
};
