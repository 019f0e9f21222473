import {json} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const largeAnswers: LoadTrial = {
  name: 'large-answers',
  says: 'answers with 200 KB',
  run: openLoad(20, 10),
  expects: passed,
  behave: () => ({
    answer: () => json(`{"processInstanceKey":1,"filler":"${'x'.repeat(200_000)}"}`),
  }),
};
