import type {MakeFault} from '../fault.ts';
import {routeOf} from '../routes.ts';
import {keyIn} from './activated-jobs.ts';
import {partitionOf, undeliverable} from './partitions.ts';

/**
 * A job key of partition 0, as 0 itself, is sent to a partition that does not exist, and is answered 503.
 *
 * @see https://github.com/camunda/camunda/issues/39672
 */
export const partitionZeroIsUnavailable: MakeFault = () => ({
  name: 'partition-zero-is-unavailable',
  class: 'published',
  says: 'answers 503 for a job of partition 0',
  async answer(request, forward) {
    const response = await forward(request);
    const isJob = /^POST .*\/jobs\/\{\}\//.test(routeOf(request));
    if (!isJob || response.status !== 404 || partitionOf(keyIn(request)) !== 0n) return response;
    return undeliverable(request);
  },
});
