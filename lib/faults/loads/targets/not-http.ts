import {writeAnswer} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const notHttp: LoadTrial = {
  name: 'not-http',
  says: 'answers one request in twenty in another protocol',
  run: openLoad(50, 20),
  expects: failed(/error/i),
  behave: () => ({
    write(answer, wire, {number}) {
      if (number % 20 !== 0) return writeAnswer(answer, wire);
      wire.write('220 smtp.example.org ESMTP\r\n');
      wire.end();
    },
  }),
};
