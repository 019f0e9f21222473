import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isCreateInstance} from '../routes.ts';

export const variableLost: MakeFault = () => ({
  name: 'variable-lost',
  class: 'state',
  says: 'loses the last variable of an instance',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isCreateInstance(request) || !isObject(sent) || !isObject(sent['variables'])) {
      return forward(request);
    }
    const variables = Object.fromEntries(Object.entries(sent['variables']).slice(0, -1));
    return forward({...request, body: Buffer.from(stringifyJson({...sent, variables}))});
  },
});
