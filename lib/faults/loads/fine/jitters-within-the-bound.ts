import {openLoad} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const jittersWithinTheBound: LoadTrial = {
  name: 'jitters-within-the-bound',
  says: 'takes anything between 5 ms and 300 ms',
  run: openLoad(50, 40, {thresholds: {http_req_duration: ['p(99)<2000']}}),
  expects: passed,
  behave: ({random}) => ({delayMs: () => random.int(5, 300)}),
};
