import {json} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const nothingInAGoodAnswer: LoadTrial = {
  name: 'nothing-in-a-good-answer',
  says: 'answers creations with 200 and an empty body',
  run: createAtRate(50),
  expects: failed(/check/),
  behave: () => ({answer: () => json('')}),
};
