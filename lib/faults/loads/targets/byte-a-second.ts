import {headOf, writeAnswer} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const byteASecond: LoadTrial = {
  name: 'byte-a-second',
  says: 'sends a byte of the body a second for one request in thirty',
  run: openLoad(50, 50),
  expects: failed(/unanswered/i),
  behave: ({clock}) => ({
    write(answer, wire, {number}) {
      if (number % 30 !== 0) return writeAnswer(answer, wire);
      wire.write(headOf(answer));
      const drip = (at: number) => {
        if (!wire.isOpen || at >= answer.body.length) return;
        wire.write(answer.body.slice(at, at + 1));
        clock.schedule(1000, () => drip(at + 1));
      };
      drip(0);
    },
  }),
};
