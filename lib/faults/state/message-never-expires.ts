import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const messageNeverExpires: MakeFault = () => ({
  name: 'message-never-expires',
  class: 'state',
  says: 'keeps a message beyond its time',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/messages/publication') || !isObject(sent))
      return forward(request);
    if (typeof sent['timeToLive'] !== 'number') return forward(request);
    return forward({
      ...request,
      body: Buffer.from(stringifyJson({...sent, timeToLive: sent['timeToLive'] + 600_000})),
    });
  },
});
