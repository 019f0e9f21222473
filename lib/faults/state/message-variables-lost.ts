import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const messageVariablesLost: MakeFault = () => ({
  name: 'message-variables-lost',
  class: 'state',
  says: 'correlates a message without its variables',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/messages/publication') || !isObject(sent))
      return forward(request);
    if (!isObject(sent['variables'])) return forward(request);
    return forward({...request, body: Buffer.from(stringifyJson({...sent, variables: {}}))});
  },
});
