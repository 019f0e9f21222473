import {writeAnswer} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const earlyHints: LoadTrial = {
  name: 'early-hints',
  says: 'says 103 Early Hints before each answer',
  run: createAtRate(50),
  expects: passed,
  behave: () => ({
    write(answer, wire) {
      wire.write('HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n');
      writeAnswer(answer, wire);
    },
  }),
};
