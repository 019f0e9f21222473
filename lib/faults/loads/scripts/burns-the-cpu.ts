import {openLoad} from '../load-commands.ts';
import {inconclusive, type LoadTarget} from '../load-target.ts';

export const burnsTheCpu: LoadTarget = {
  name: 'burns-the-cpu',
  says: 'computes for 30 ms in each of 100 iterations a second',
  run: openLoad(100, 10, {
    after: 'const untilMs = Date.now() + 30; while (Date.now() < untilMs);',
  }),
  expects: inconclusive(/generator/),
};
