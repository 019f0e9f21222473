import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const claimOverrides: MakeFault = () => ({
  name: 'claim-overrides',
  class: 'state',
  says: 'lets a second user claim a task',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/assignment') || !isObject(sent)) return forward(request);
    if (typeof sent['allowOverride'] !== 'boolean') return forward(request);
    return forward({...request, body: Buffer.from(stringifyJson({...sent, allowOverride: true}))});
  },
});
