import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/** https://github.com/camunda/camunda/issues/10308 */
export const jobWithoutRetriesGiven: MakeFault = () => ({
  name: 'job-without-retries-given',
  class: 'state',
  says: 'gives out a failed job that has no retries left',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/jobs/{}/failure') || !isObject(sent)) return forward(request);
    if (sent['retries'] !== 0) return forward(request);
    return forward({...request, body: Buffer.from(stringifyJson({...sent, retries: 1}))});
  },
});
