import {createAtRate} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const pageInAGoodAnswer: LoadTrial = {
  name: 'page-in-a-good-answer',
  says: 'answers creations with 200 and a web page, as a proxy does',
  run: createAtRate(50),
  expects: failed(/check/),
  behave: () => ({
    answer: () => ({
      status: 200,
      headers: {'content-type': 'text/html'},
      body: '<!doctype html><title>Welcome</title>',
    }),
  }),
};
