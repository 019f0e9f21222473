import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const redirectsInACircle: LoadTrial = {
  name: 'redirects-in-a-circle',
  says: 'redirects every creation to itself',
  run: createAtRate(20),
  expects: failed(/check/),
  behave: () => ({
    answer: () => ({status: 307, headers: {location: '/v2/process-instances'}, body: ''}),
  }),
};
