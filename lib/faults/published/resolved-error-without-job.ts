import type {MakeFault} from '../fault.ts';
import {isActivation, isRoute} from '../routes.ts';
import {keyIn, withJobs} from './activated-jobs.ts';

/**
 * The incident of an error that nobody caught is resolved, and neither is there a job again nor another incident.
 *
 * @see https://github.com/camunda/camunda/issues/7160
 */
export const resolvedErrorWithoutJob: MakeFault = () => {
  const thrown = new Set<string>();
  return {
    name: 'resolved-error-without-job',
    class: 'published',
    says: 'resolves the incident of an uncaught error and does nothing more',
    async answer(request, forward) {
      const response = await forward(request);
      if (isActivation(request)) {
        return withJobs(response, jobs => jobs.filter(each => !thrown.has(String(each['jobKey']))));
      }
      const isError = isRoute(request, 'POST', '/jobs/{}/error');
      if (isError && response.status === 204) thrown.add(keyIn(request));
      return response;
    },
  };
};
