import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const signalLost: MakeFault = () => ({
  name: 'signal-lost',
  class: 'state',
  says: 'accepts a signal and does not broadcast it',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/signals/broadcast') || !isObject(sent)) return forward(request);
    if (typeof sent['signalName'] !== 'string') return forward(request);
    return forward({
      ...request,
      body: Buffer.from(stringifyJson({...sent, signalName: `${sent['signalName']}-lost`})),
    });
  },
});
