import {openLoad} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const burnsTheCpu: LoadTrial = {
  name: 'burns-the-cpu',
  says: 'computes for 30 ms in each of 100 iterations a second',
  run: openLoad(100, 10, {
    after: 'const untilMs = Date.now() + 30; while (Date.now() < untilMs);',
  }),
  expects: inconclusive(/generator/),
};
