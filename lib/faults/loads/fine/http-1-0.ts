import {writeAnswer} from '../answers.ts';
import {usersInLoop} from '../load-commands.ts';
import {type LoadTarget, passed} from '../load-target.ts';

export const http10: LoadTarget = {
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
