import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const backOffIgnored: MakeFault = () => ({
  name: 'back-off-ignored',
  class: 'state',
  says: 'activates a failed job at once, without its back-off',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/jobs/{}/failure') || !isObject(sent)) return forward(request);
    if (typeof sent['retryBackOff'] !== 'number') return forward(request);
    const {retryBackOff: _, ...rest} = sent;
    return forward({...request, body: Buffer.from(stringifyJson(rest))});
  },
});
