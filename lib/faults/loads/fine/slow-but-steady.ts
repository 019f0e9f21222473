import {createAtRate} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const slowButSteady: LoadTrial = {
  name: 'slow-but-steady',
  says: 'takes 400 ms for everything; there are enough users',
  run: createAtRate(50),
  expects: passed,
  behave: () => ({delayMs: () => 400}),
};
