import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';

export const tooManyJobs: MakeFault = () => ({
  name: 'too-many-jobs',
  class: 'state',
  says: 'activates more jobs than requested',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isActivation(request) || !isObject(sent)) return forward(request);
    const asked = sent['maxJobsToActivate'];
    if (typeof asked !== 'number' || asked < 1) return forward(request);
    const body = Buffer.from(stringifyJson({...sent, maxJobsToActivate: asked + 5}));
    return forward({...request, body});
  },
});
