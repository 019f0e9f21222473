import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const taskCompletedTwice: MakeFault = () => {
  const completed = new Set<string>();
  return {
    name: 'task-completed-twice',
    class: 'state',
    says: 'completes a user task again that is completed',
    async answer(request, forward) {
      const response = await forward(request);
      if (!isRoute(request, 'POST', '/user-tasks/{}/completion')) return response;
      if (response.status === 204) completed.add(request.target);
      if (response.status !== 404 || !completed.has(request.target)) return response;
      return {status: 204, headers: {date: new Date().toUTCString()}, body: Buffer.alloc(0)};
    },
  };
};
