import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isCompletion} from '../routes.ts';

export const completionVariablesLost: MakeFault = () => ({
  name: 'completion-variables-lost',
  class: 'state',
  says: 'completes a job without the variables of its worker',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isCompletion(request) || !isObject(sent) || !isObject(sent['variables'])) {
      return forward(request);
    }
    return forward({...request, body: Buffer.from(stringifyJson({...sent, variables: {}}))});
  },
});
