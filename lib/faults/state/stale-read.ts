import {isSuccess} from '../edit.ts';
import type {MakeFault, ProxiedResponse} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const staleRead: MakeFault = () => {
  let first: ProxiedResponse | null = null;
  return {
    name: 'stale-read',
    class: 'state',
    says: 'answers every read of an instance with its first answer',
    async answer(request, forward) {
      const response = await forward(request);
      if (!isRoute(request, 'GET', '/process-instances/{}') || !isSuccess(response))
        return response;
      first ??= response;
      return first;
    },
  };
};
