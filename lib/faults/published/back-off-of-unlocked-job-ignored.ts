import {withSent} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation, isRoute} from '../routes.ts';
import {jobsIn, keyIn} from './activated-jobs.ts';

/**
 * A job that is failed while nobody has it stays among those that can be activated, whatever its back-off.
 *
 * @see https://github.com/camunda/camunda/issues/16084
 */
export const backOffOfUnlockedJobIgnored: MakeFault = () => {
  const deadlines = new Map<string, number>();
  return {
    name: 'back-off-of-unlocked-job-ignored',
    class: 'published',
    says: 'ignores the back-off of a job whose lock has run out',
    async answer(request, forward) {
      if (isActivation(request)) {
        const response = await forward(request);
        for (const {deadline, jobKey} of jobsIn(response)) {
          deadlines.set(String(jobKey), Number(deadline));
        }
        return response;
      }
      if (!isRoute(request, 'POST', '/jobs/{}/failure')) return forward(request);
      const isUnlocked = (deadlines.get(keyIn(request)) ?? Infinity) <= Date.now();
      return forward(
        isUnlocked ? withSent(request, ({retryBackOff: _, ...sent}) => sent) : request,
      );
    },
  };
};
