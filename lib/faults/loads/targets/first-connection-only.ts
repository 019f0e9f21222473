import {openLoad} from '../load-commands.ts';
import {failed, type LoadTarget} from '../load-target.ts';

export const firstConnectionOnly: LoadTarget = {
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
