import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const cancellationWithoutEffect: MakeFault = () => ({
  name: 'cancellation-without-effect',
  class: 'state',
  says: 'answers that an instance is cancelled and leaves it running',
  async answer(request, forward) {
    if (!isRoute(request, 'DELETE', '/process-instances/{}')) return forward(request);
    const there = await forward({...request, method: 'GET', body: Buffer.alloc(0)});
    if (there.status !== 200) return forward(request);
    return {status: 204, headers: {date: new Date().toUTCString()}, body: Buffer.alloc(0)};
  },
});
