import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const messageNotBuffered: MakeFault = () => ({
  name: 'message-not-buffered',
  class: 'state',
  says: 'does not buffer messages',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/messages/publication') || !isObject(sent))
      return forward(request);
    if (typeof sent['timeToLive'] !== 'number') return forward(request);
    return forward({...request, body: Buffer.from(stringifyJson({...sent, timeToLive: 0}))});
  },
});
