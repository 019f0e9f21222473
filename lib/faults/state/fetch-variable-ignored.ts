import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';

export const fetchVariableIgnored: MakeFault = () => ({
  name: 'fetch-variable-ignored',
  class: 'state',
  says: 'returns all variables, not only the requested ones',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isActivation(request) || !isObject(sent) || !Array.isArray(sent['fetchVariable'])) {
      return forward(request);
    }
    const {fetchVariable: _, ...rest} = sent;
    return forward({...request, body: Buffer.from(stringifyJson(rest))});
  },
});
