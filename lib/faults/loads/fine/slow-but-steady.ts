import {createAtRate} from '../load-commands.ts';
import {type LoadTarget, passed} from '../load-target.ts';

export const slowButSteady: LoadTarget = {
  name: 'slow-but-steady',
  says: 'takes 400 ms for everything; there are enough users',
  run: createAtRate(50),
  expects: passed,
  behave: () => ({delayMs: () => 400}),
};
