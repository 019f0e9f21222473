import {isObject, type JsonObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation, isRoute} from '../routes.ts';
import {jobsIn, keyIn, typeAsked, withJobs} from './activated-jobs.ts';

/**
 * A job that failed without retries left can be activated, though its incident is not resolved.
 *
 * @see https://github.com/camunda/camunda/issues/10308
 */
export const exhaustedJobActivated: MakeFault = () => {
  const jobs = new Map<string, JsonObject>();
  let exhausted: JsonObject[] = [];
  return {
    name: 'exhausted-job-activated',
    class: 'published',
    says: 'hands out a job that has no retries left',
    async answer(request, forward) {
      const response = await forward(request);
      if (isActivation(request)) {
        for (const each of jobsIn(response)) jobs.set(String(each['jobKey']), each);
        const type = typeAsked(request);
        const again = exhausted.filter(each => each['type'] === type);
        exhausted = exhausted.filter(each => each['type'] !== type);
        return withJobs(response, own => [...own, ...again]);
      }
      const sent = jsonOf(request.body);
      const isLast = isObject(sent) && Number(sent['retries']) <= 0;
      const job = jobs.get(keyIn(request));
      if (
        isRoute(request, 'POST', '/jobs/{}/failure') &&
        isLast &&
        response.status === 204 &&
        job
      ) {
        exhausted.push({...job, retries: 0});
      }
      return response;
    },
  };
};
