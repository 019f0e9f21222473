import {editingResponse, isObject, isSuccess, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const decisionIsWrong: MakeFault = () => ({
  name: 'decision-is-wrong',
  class: 'state',
  says: 'gives the output of another rule',
  answer: editingResponse((response, request) =>
    isRoute(request, 'POST', '/evaluation') && isSuccess(response)
      ? withJson(response, value => (isObject(value) ? {...value, output: '99'} : value))
      : response,
  ),
});
