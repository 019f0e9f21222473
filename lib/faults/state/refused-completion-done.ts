import {isRefusal} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isCompletion} from '../routes.ts';

export const refusedCompletionDone: MakeFault = () => ({
  name: 'refused-completion-done',
  class: 'state',
  says: 'refuses a completion and completes the job anyway',
  async answer(request, forward) {
    const response = await forward(request);
    if (isCompletion(request) && isRefusal(response)) {
      const headers = {...request.headers, 'content-type': 'application/json'};
      await forward({...request, headers, body: Buffer.from('{}')});
    }
    return response;
  },
});
