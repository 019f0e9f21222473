import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/** https://github.com/camunda/camunda/issues/16884 */
export const failedJobStaysAway: MakeFault = () => ({
  name: 'failed-job-stays-away',
  class: 'state',
  says: 'never activates a job again that failed with retries left',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/jobs/{}/failure') || !isObject(sent)) return forward(request);
    if (Number(sent['retries']) < 1) return forward(request);
    const later = {...sent, retryBackOff: 86_400_000};
    return forward({...request, body: Buffer.from(stringifyJson(later))});
  },
});
