import {writeAnswer} from '../answers.ts';
import {openLoad} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

export const closesIdleConnections: LoadTrial = {
  name: 'closes-idle-connections',
  says: 'closes a connection that was idle for 60 ms, without notice',
  run: openLoad(20, 5),
  expects: passed,
  behave: ({clock}) => {
    const lastByConnection = new Map<number, number>();
    return {
      write(answer, wire, {connection, place}) {
        writeAnswer(answer, wire);
        lastByConnection.set(connection, place);
        clock.schedule(60, () => {
          if (lastByConnection.get(connection) === place) wire.end();
        });
      },
    };
  },
};
