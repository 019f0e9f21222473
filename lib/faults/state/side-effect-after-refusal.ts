import {isRefusal, isSuccess} from '../edit.ts';
import type {MakeFault, ProxiedRequest} from '../fault.ts';
import {isCreateInstance} from '../routes.ts';

export const sideEffectAfterRefusal: MakeFault = () => {
  let good: ProxiedRequest | null = null;
  return {
    name: 'side-effect-after-refusal',
    class: 'state',
    says: 'refuses a request and creates the instance anyway',
    async answer(request, forward) {
      const response = await forward(request);
      if (!isCreateInstance(request)) return response;
      if (isSuccess(response)) good = request;
      if (isRefusal(response) && good) await forward(good);
      return response;
    },
  };
};
