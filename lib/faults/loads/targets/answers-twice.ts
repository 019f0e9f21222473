import {writeAnswer} from '../answers.ts';
import {processLoop} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const answersTwice: LoadTarget = {
  name: 'answers-twice',
  says: 'sends each answer a second time, where the next answer is expected',
  run: processLoop(4),
  expects: failed(/check|more than once|never completed/),
  behave: ({clock}) => ({
    write(answer, wire) {
      writeAnswer(answer, wire);
      clock.schedule(4, () => wire.isOpen && writeAnswer(answer, wire));
    },
  }),
};
