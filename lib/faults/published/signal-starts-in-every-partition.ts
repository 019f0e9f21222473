import {isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/**
 * A signal is broadcast to every partition, and each starts an instance of the process that it starts.
 *
 * @see https://github.com/camunda/camunda/issues/41576
 */
export const signalStartsInEveryPartition: MakeFault = () => ({
  name: 'signal-starts-in-every-partition',
  class: 'published',
  says: 'starts an instance in every partition for one signal',
  async answer(request, forward) {
    const response = await forward(request);
    if (!isRoute(request, 'POST', '/signals/broadcast') || !isSuccess(response)) return response;
    // Those that waited for it are gone on; only what it starts is started again.
    for (let partition = 2; partition <= 3; partition += 1) await forward(request);
    return response;
  },
});
