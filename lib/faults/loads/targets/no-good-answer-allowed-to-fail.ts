import {INTERNAL_ERROR} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const noGoodAnswerAllowedToFail: LoadTrial = {
  name: 'no-good-answer-allowed-to-fail',
  says: 'answers 500 to everything, where the configuration allows every request to fail',
  run: {...usersInLoop(4), config: {floor: {failedRequests: 1}}},
  expects: failed(/not one good answer/),
  behave: () => ({answer: () => INTERNAL_ERROR}),
};
