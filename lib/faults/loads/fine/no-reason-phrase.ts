import {writeAnswer} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const noReasonPhrase: LoadTrial = {
  name: 'no-reason-phrase',
  says: 'sends status lines without a reason phrase',
  run: createAtRate(50),
  expects: passed,
  behave: () => ({write: (answer, wire) => writeAnswer(answer, wire, {reason: ''})}),
};
