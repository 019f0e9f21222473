import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const servesHalf: LoadTrial = {
  name: 'serves-half',
  says: 'serves 25 requests a second, one after the other, of the 50 that are offered',
  run: createAtRate(50),
  expects: failed(/never sent.*users busy/i),
  behave: ({loadMs}) => {
    let freeAtMs = 0;
    return {
      delayMs() {
        freeAtMs = Math.max(freeAtMs, loadMs()) + 40;
        return freeAtMs - loadMs();
      },
    };
  },
};
