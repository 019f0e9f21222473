import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const isOnlyRedirected: LoadTrial = {
  name: 'is-only-redirected',
  says: 'loads an address that redirects every request, and follows no redirect',
  run: usersInLoop(4, {params: {redirects: 0}}),
  expects: inconclusive(/every good answer was a redirection/),
  behave: () => ({
    answer: () => ({status: 307, headers: {location: '/sign-in'}, body: ''}),
  }),
};
