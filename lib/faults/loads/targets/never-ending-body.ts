import {headOf, writeAnswer} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

const CHUNK = `1000\r\n${'x'.repeat(0x1000)}\r\n`;

export const neverEndingBody: LoadTrial = {
  name: 'never-ending-body',
  says: 'sends a body without an end for one request in thirty',
  run: openLoad(50, 50),
  expects: failed(/unanswered/i),
  behave: ({clock}) => ({
    write(answer, wire, {number}) {
      if (number % 30 !== 0) return writeAnswer(answer, wire);
      wire.write(headOf(answer, {headers: {'transfer-encoding': 'chunked'}}));
      const pour = () => {
        if (!wire.isOpen) return;
        if (wire.backlog < CHUNK.length) wire.write(CHUNK);
        clock.schedule(20, pour);
      };
      pour();
    },
  }),
};
