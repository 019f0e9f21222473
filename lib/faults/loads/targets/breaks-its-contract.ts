import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const breaksItsContract: LoadTrial = {
  name: 'breaks-its-contract',
  says: 'answers with a version that is a text, while every answer is validated',
  run: createAtRate(50, '--validate', '100%'),
  expects: failed(/under load/),
  behave: () => ({
    answer(_, serve) {
      const {body, ...answer} = serve();
      return {...answer, body: body.replace('"version":1', '"version":"1"')};
    },
  }),
};
