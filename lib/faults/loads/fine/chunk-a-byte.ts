import {headOf} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const chunkAByte: LoadTrial = {
  name: 'chunk-a-byte',
  says: 'sends every byte of a body in a chunk of its own',
  run: createAtRate(50),
  expects: passed,
  behave: () => ({
    write(answer, wire) {
      const chunks = [...answer.body].map(byte => `1\r\n${byte}\r\n`).join('');
      wire.write(
        `${headOf(answer, {headers: {'transfer-encoding': 'chunked'}})}${chunks}0\r\n\r\n`,
      );
    },
  }),
};
