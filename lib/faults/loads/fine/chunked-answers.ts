import {headOf} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const chunkedAnswers: LoadTrial = {
  name: 'chunked-answers',
  says: 'sends every body in chunks',
  run: createAtRate(50),
  expects: passed,
  behave: () => ({
    write(answer, wire) {
      const size = Buffer.byteLength(answer.body).toString(16);
      const head = headOf(answer, {headers: {'transfer-encoding': 'chunked'}});
      wire.write(`${head}${size};part=1\r\n${answer.body}\r\n0\r\n\r\n`);
    },
  }),
};
