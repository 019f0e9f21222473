import {headOf} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {type LoadTarget, passed} from '../load-target.ts';

export const answersInPieces: LoadTarget = {
  name: 'answers-in-pieces',
  says: 'sends each answer in five pieces, 2 ms apart',
  run: createAtRate(50),
  expects: passed,
  behave: ({clock}) => ({
    write(answer, wire) {
      const text = headOf(answer) + answer.body;
      const size = Math.ceil(text.length / 5);
      for (let piece = 0; piece < 5; piece++)
        clock.schedule(2 * piece, () => wire.write(text.slice(piece * size, (piece + 1) * size)));
    },
  }),
};
