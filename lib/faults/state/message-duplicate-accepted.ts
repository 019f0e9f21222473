import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const messageDuplicateAccepted: MakeFault = () => ({
  name: 'message-duplicate-accepted',
  class: 'state',
  says: 'accepts a message that is buffered already',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/messages/publication') || !isObject(sent))
      return forward(request);
    const {messageId, ...rest} = sent;
    if (typeof messageId !== 'string') return forward(request);
    return forward({...request, body: Buffer.from(stringifyJson(rest))});
  },
});
