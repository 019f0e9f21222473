import type {MakeFault} from '../fault.ts';
import {keyIn} from './activated-jobs.ts';
import {partitionOf, undeliverable} from './partitions.ts';

/**
 * A command whose key is of a partition that the cluster does not have cannot be delivered, and is answered 503.
 *
 * @see https://github.com/camunda/camunda/issues/54092
 */
export const absentPartitionIsUnavailable: MakeFault = () => ({
  name: 'absent-partition-is-unavailable',
  class: 'published',
  says: 'answers 503 for a key of a partition that does not exist',
  async answer(request, forward) {
    const response = await forward(request);
    const isCommand = request.method !== 'GET' && keyIn(request) !== '';
    if (!isCommand || response.status !== 404) return response;
    return partitionOf(keyIn(request)) > PARTITIONS ? undeliverable(request) : response;
  },
});

/** More than clusters have where this is tried. */
const PARTITIONS = 100n;
