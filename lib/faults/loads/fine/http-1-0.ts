import {writeAnswer} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const http10: LoadTrial = {
  name: 'http-1-0',
  says: 'answers in HTTP/1.0, with a length, and closes',
  run: usersInLoop(8),
  expects: passed,
  behave: () => ({
    write(answer, wire) {
      writeAnswer(answer, wire, {version: 'HTTP/1.0'});
      wire.end();
    },
  }),
};
