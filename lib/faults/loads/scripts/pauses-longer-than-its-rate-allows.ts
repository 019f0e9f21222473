import {openLoad} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const pausesLongerThanItsRateAllows: LoadTrial = {
  name: 'pauses-longer-than-its-rate-allows',
  says: 'pauses for 0.5 s after each answer, so that ten users do 20 of 50 iterations a second',
  run: openLoad(50, 10, {after: 'await sleep(0.5);'}),
  expects: inconclusive(/the script's own pauses held them/),
};
