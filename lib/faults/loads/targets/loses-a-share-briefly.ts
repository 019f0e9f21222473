import {usersInLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const losesAShareBriefly: LoadTrial = {
  name: 'loses-a-share-briefly',
  says: 'never answers one request in forty; the script gives up after 200 ms, and rests for longer',
  run: usersInLoop(20, {timeout: '200ms', after: 'await sleep(0.3);'}),
  expects: failed(/requests were unanswered/),
  behave: () => ({answer: ({number}, serve) => (number % 40 === 0 ? null : serve())}),
};
