import {withSent} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/**
 * Messages are deleted in intervals, and correlate until then, though their time is over.
 *
 * @see https://github.com/camunda/camunda/issues/3396
 */
export const messageLivesTooLong: MakeFault = () => ({
  name: 'message-lives-too-long',
  class: 'published',
  says: 'correlates a message for half a minute after its time is over',
  answer(request, forward) {
    if (!isRoute(request, 'POST', '/messages/publication')) return forward(request);
    return forward(
      withSent(request, sent => {
        const {timeToLive} = sent;
        const lives = typeof timeToLive === 'number' && timeToLive > 0;
        return lives ? {...sent, timeToLive: timeToLive + INTERVAL_MS} : sent;
      }),
    );
  },
});

/** Between two looks at what has expired. */
const INTERVAL_MS = 30_000;
