import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const oneUserThatComputes: LoadTrial = {
  name: 'one-user-that-computes',
  says: 'computes for 60 ms after each answer, which is most of what its one user does',
  run: usersInLoop(1, {after: 'const untilMs = Date.now() + 60; while (Date.now() < untilMs);'}),
  expects: inconclusive(/generator/),
};
