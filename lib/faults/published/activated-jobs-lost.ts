import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';
import {jobsIn, withJobs} from './activated-jobs.ts';

/**
 * The answer with the jobs does not reach the gateway: they are locked, and nobody has them.
 *
 * @see https://github.com/camunda/camunda/issues/59354
 * @see https://github.com/camunda/camunda/issues/5925
 */
export const activatedJobsLost: MakeFault = () => {
  let count = 0;
  return {
    name: 'activated-jobs-lost',
    class: 'published',
    says: 'answers now and then that there is no job, and has locked them',
    async answer(request, forward) {
      const response = await forward(request);
      if (!isActivation(request) || jobsIn(response).length === 0) return response;
      count += 1;
      return count % EVERY === 0 ? withJobs(response, () => []) : response;
    },
  };
};

/** So many answers with jobs have one that is lost. */
const EVERY = 20;
