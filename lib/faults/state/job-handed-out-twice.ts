import {isObject, isSuccess, jsonOf, withJson} from '../edit.ts';
import type {MakeFault, ProxiedResponse} from '../fault.ts';
import {isActivation} from '../routes.ts';

export const jobHandedOutTwice: MakeFault = () => {
  const lastByType = new Map<string, ProxiedResponse>();
  return {
    name: 'job-handed-out-twice',
    class: 'state',
    says: 'activates jobs that another worker has locked',
    async answer(request, forward) {
      const response = await forward(request);
      if (!isActivation(request) || !isSuccess(response)) return response;
      const sent = jsonOf(request.body);
      const type = isObject(sent) ? String(sent['type']) : '';
      const jobs = jsonOf(response.body);
      const isEmpty = isObject(jobs) && Array.isArray(jobs['jobs']) && jobs['jobs'].length === 0;
      const last = lastByType.get(type);
      if (isEmpty && last) return withJson(response, () => jsonOf(last.body) ?? null);
      lastByType.set(type, response);
      return response;
    },
  };
};
