import {stringifyJson} from '../../core/int64.ts';
import {isObject, isSuccess, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/** https://github.com/camunda/camunda/issues/8140 */
export const messageCorrelatedTwice: MakeFault = () => ({
  name: 'message-correlated-twice',
  class: 'state',
  says: 'correlates a message to a second instance of the same process',
  async answer(request, forward) {
    const response = await forward(request);
    const sent = jsonOf(request.body);
    const isPublished = isRoute(request, 'POST', '/messages/publication') && isSuccess(response);
    if (isPublished && isObject(sent)) {
      const {messageId: _, ...again} = sent;
      await forward({...request, body: Buffer.from(stringifyJson(again))});
    }
    return response;
  },
});
