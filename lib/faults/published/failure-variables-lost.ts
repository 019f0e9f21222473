import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/** https://github.com/camunda/camunda/issues/10699 */
export const failureVariablesLost: MakeFault = () => ({
  name: 'failure-variables-lost',
  class: 'state',
  says: 'fails a job without the variables of its worker',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/jobs/{}/failure') || !isObject(sent)) return forward(request);
    if (!isObject(sent['variables'])) return forward(request);
    const {variables: _, ...rest} = sent;
    return forward({...request, body: Buffer.from(stringifyJson(rest))});
  },
});
