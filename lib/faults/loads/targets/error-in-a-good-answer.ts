import {INTERNAL_ERROR} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const errorInAGoodAnswer: LoadTrial = {
  name: 'error-in-a-good-answer',
  says: 'answers creations with 200 and the body of an error',
  run: createAtRate(50),
  expects: failed(/check/),
  behave: () => ({answer: () => ({...INTERNAL_ERROR, status: 200})}),
};
