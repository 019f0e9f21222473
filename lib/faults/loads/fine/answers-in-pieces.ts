import {headOf} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const answersInPieces: LoadTrial = {
  name: 'answers-in-pieces',
  says: 'sends each answer in five pieces, 2 ms apart',
  run: createAtRate(50),
  expects: passed,
  behave: ({clock}) => ({
    write(answer, wire) {
      const text = headOf(answer) + answer.body;
      const size = Math.ceil(text.length / 5);
      // One after the other: timers of a busy machine may be called in another order.
      const send = (at: number) => {
        if (!wire.isOpen || at >= text.length) return;
        wire.write(text.slice(at, at + size));
        clock.schedule(2, () => send(at + size));
      };
      send(0);
    },
  }),
};
