import {problemAnswer} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

const KEY_BITS = 51n;
/** More than any cluster here has. */
const PARTITIONS_MAX = 8n;

/** https://github.com/camunda/camunda/issues/39672, https://github.com/camunda/camunda/issues/54092 */
export const partitionUnavailable: MakeFault = () => ({
  name: 'partition-unavailable',
  class: 'status',
  says: 'answers 503 for keys of partitions that do not exist',
  async answer(request, forward) {
    const key = /^\/v2\/[a-z-]+\/(\d+)(?:\/|$)/.exec(request.target)?.[1];
    if (key === undefined || request.method === 'GET') return forward(request);
    const partition = BigInt(key) >> KEY_BITS;
    if (partition > 0n && partition <= PARTITIONS_MAX) return forward(request);
    return problemAnswer(request, 503, 'Expected to handle request, but it was not delivered');
  },
});
