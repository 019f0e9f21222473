import {json} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const nothingInAGoodAnswer: LoadTarget = {
  name: 'nothing-in-a-good-answer',
  says: 'answers creations with 200 and an empty body',
  run: createAtRate(50),
  expects: failed(/check/),
  behave: () => ({answer: () => json('')}),
};
