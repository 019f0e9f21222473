import {withSent} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/**
 * Jobs that failed with a back-off are not activated again when it is over.
 *
 * @see https://github.com/camunda/camunda/issues/14329
 */
export const backOffNeverEnds: MakeFault = () => ({
  name: 'back-off-never-ends',
  class: 'published',
  says: 'does not hand out a failed job when its back-off is over',
  answer(request, forward) {
    if (!isRoute(request, 'POST', '/jobs/{}/failure')) return forward(request);
    return forward(
      withSent(request, sent =>
        Number(sent['retryBackOff']) > 0 ? {...sent, retryBackOff: DAY_MS} : sent,
      ),
    );
  },
});

const DAY_MS = 86_400_000;
