import {isObject, isSuccess, type JsonObject, jsonOf, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation, isRoute} from '../routes.ts';

/** https://github.com/camunda/camunda/issues/8588 */
export const jobOutlivesInstance: MakeFault = () => {
  const jobs = new Map<string, JsonObject>();
  const failed = new Set<string>();
  const cancelled = new Set<string>();
  return {
    name: 'job-outlives-instance',
    class: 'state',
    says: 'gives out the job of an uncaught error when its instance was cancelled',
    async answer(request, forward) {
      const response = await forward(request);
      if (!isSuccess(response)) return response;
      const key = /\/(\d+)/.exec(request.target)?.[1] ?? '';
      if (isRoute(request, 'POST', '/jobs/{}/error')) failed.add(key);
      if (isRoute(request, 'DELETE', '/process-instances/{}')) cancelled.add(key);
      if (!isActivation(request)) return response;
      return withJson(response, value => {
        if (!isObject(value) || !Array.isArray(value['jobs'])) return value;
        for (const each of value['jobs'].filter(isObject)) jobs.set(String(each['jobKey']), each);
        const sent = jsonOf(request.body);
        const type = isObject(sent) ? sent['type'] : null;
        const again = [...failed].flatMap(each => {
          const job = jobs.get(each);
          const isGone = job && cancelled.has(String(job['processInstanceKey']));
          return isGone && job['type'] === type ? [job] : [];
        });
        return {...value, jobs: [...value['jobs'], ...again]};
      });
    },
  };
};
