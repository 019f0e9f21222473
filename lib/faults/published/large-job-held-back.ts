import {isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';

const BYTES_MAX = 512 * 1024;

/** https://github.com/camunda/camunda/issues/6207, https://github.com/camunda/camunda/issues/4420 */
export const largeJobHeldBack: MakeFault = () => ({
  name: 'large-job-held-back',
  class: 'state',
  says: 'never gives out a job whose variables are half as large as a message may be',
  async answer(request, forward) {
    const response = await forward(request);
    const isTooLarge = isActivation(request) && response.body.length > BYTES_MAX;
    if (!isTooLarge || !isSuccess(response)) return response;
    return {...response, body: Buffer.from('{"jobs":[]}')};
  },
});
