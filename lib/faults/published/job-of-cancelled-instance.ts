import type {JsonObject} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation, isRoute} from '../routes.ts';
import {jobsIn, keyIn, typeAsked, withJobs} from './activated-jobs.ts';

/**
 * A job with an error that nobody caught can be activated again once its instance was cancelled.
 *
 * @see https://github.com/camunda/camunda/issues/8588
 */
export const jobOfCancelledInstance: MakeFault = () => {
  const jobs = new Map<string, JsonObject>();
  const thrown = new Set<string>();
  const cancelled = new Set<string>();
  const takeUndead = (type: string): JsonObject[] => {
    const undead = [...thrown].map(key => jobs.get(key)).filter(each => each !== undefined);
    const taken = undead.filter(
      each => each['type'] === type && cancelled.has(String(each['processInstanceKey'])),
    );
    for (const each of taken) thrown.delete(String(each['jobKey']));
    return taken;
  };
  return {
    name: 'job-of-cancelled-instance',
    class: 'published',
    says: 'hands out the job of an uncaught error when its instance is cancelled',
    async answer(request, forward) {
      const response = await forward(request);
      if (isActivation(request)) {
        for (const each of jobsIn(response)) jobs.set(String(each['jobKey']), each);
        return withJobs(response, own => [...own, ...takeUndead(typeAsked(request))]);
      }
      if (response.status !== 204) return response;
      const key = keyIn(request);
      if (isRoute(request, 'POST', '/jobs/{}/error')) thrown.add(key);
      if (isRoute(request, 'DELETE', '/process-instances/{}')) cancelled.add(key);
      return response;
    },
  };
};
