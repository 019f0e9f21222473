import {writeAnswer} from '../answers.ts';
import {processLoop} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const answersTwice: LoadTrial = {
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
