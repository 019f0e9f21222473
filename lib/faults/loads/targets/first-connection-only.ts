import {openLoad} from '../load-commands.ts';
import {failed, type LoadTrial} from '../load-trial.ts';

export const firstConnectionOnly: LoadTrial = {
  name: 'first-connection-only',
  says: 'answers only on the connection that came first',
  run: openLoad(50, 20),
  expects: failed(/unanswered/i),
  behave: () => {
    let first: number | null = null;
    return {
      answer({connection}, serve) {
        first ??= connection;
        return connection === first ? serve() : null;
      },
    };
  },
};
