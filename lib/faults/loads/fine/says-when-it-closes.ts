import {writeAnswer} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const saysWhenItCloses: LoadTrial = {
  name: 'says-when-it-closes',
  says: 'closes a connection that was idle for 2 s, as its answers announce',
  run: openLoad(20, 5),
  expects: passed,
  behave: ({clock}) => {
    const lastByConnection = new Map<number, number>();
    return {
      write(answer, wire, {connection, place}) {
        writeAnswer(answer, wire, {headers: {'keep-alive': 'timeout=2'}});
        lastByConnection.set(connection, place);
        clock.schedule(2000, () => {
          if (lastByConnection.get(connection) === place) wire.end();
        });
      },
    };
  },
};
