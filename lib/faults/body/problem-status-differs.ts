import {editingResponse, isObject, isRefusal, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const problemStatusDiffers: MakeFault = () => ({
  name: 'problem-status-differs',
  class: 'body',
  says: 'gives another status in the problem than in the status line',
  answer: editingResponse(response =>
    isRefusal(response)
      ? withJson(response, value => (isObject(value) ? {...value, status: 418} : value))
      : response,
  ),
});
