import {isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';

/** Every so many activations that find something. */
const EVERY = 5;

/** https://github.com/camunda/camunda/issues/9221 */
export const activationLosesJobs: MakeFault = () => {
  let found = 0;
  return {
    name: 'activation-loses-jobs',
    class: 'state',
    says: 'locks jobs and does not give them out, at times',
    async answer(request, forward) {
      const response = await forward(request);
      const hasJobs = isActivation(request) && isSuccess(response) && response.body.length > 20;
      if (!hasJobs) return response;
      found += 1;
      return found % EVERY === 0 ? {...response, body: Buffer.from('{"jobs":[]}')} : response;
    },
  };
};
