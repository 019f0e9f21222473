import type {MakeFault} from '../fault.ts';
import {isCompletion} from '../routes.ts';

export const secondCompletionAccepted: MakeFault = () => {
  const completed = new Set<string>();
  return {
    name: 'second-completion-accepted',
    class: 'state',
    says: 'completes a job again that is completed',
    async answer(request, forward) {
      const response = await forward(request);
      if (!isCompletion(request)) return response;
      if (response.status === 204) completed.add(request.target);
      if (response.status !== 404 || !completed.has(request.target)) return response;
      return {status: 204, headers: {date: new Date().toUTCString()}, body: Buffer.alloc(0)};
    },
  };
};
