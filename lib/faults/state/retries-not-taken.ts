import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const retriesNotTaken: MakeFault = () => ({
  name: 'retries-not-taken',
  class: 'state',
  says: 'keeps one retry more than a failure says',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    const isFailure = isRoute(request, 'POST', '/jobs/{}/failure');
    if (!isFailure || !isObject(sent) || typeof sent['retries'] !== 'number') {
      return forward(request);
    }
    const body = Buffer.from(stringifyJson({...sent, retries: sent['retries'] + 1}));
    return forward({...request, body});
  },
});
