import {isObject, jsonOf, problemAnswer} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';

const JOBS_MAX = 1000;

/** https://github.com/camunda/camunda/issues/5525 */
export const highJobCountFails: MakeFault = () => ({
  name: 'high-job-count-fails',
  class: 'status',
  says: 'answers 500 to an activation of more than a thousand jobs',
  async answer(request, forward) {
    const sent = jsonOf(request.body);
    const isHigh =
      isActivation(request) && isObject(sent) && Number(sent['maxJobsToActivate']) > JOBS_MAX;
    return isHigh ? problemAnswer(request, 500, 'the job batch is too large') : forward(request);
  },
});
