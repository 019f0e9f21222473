import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const resolutionWithoutEffect: MakeFault = () => {
  const resolved = new Set<string>();
  return {
    name: 'resolution-without-effect',
    class: 'state',
    says: 'answers that an incident is resolved and leaves the job as it is',
    async answer(request, forward) {
      const isResolution = isRoute(request, 'POST', '/incidents/{}/resolution');
      const key = /\/incidents\/(\d+)\//.exec(request.target)?.[1] ?? '';
      if (!isResolution || resolved.has(key)) return forward(request);
      const found = await forward({
        ...request,
        target: '/v2/incidents/search',
        headers: {...request.headers, 'content-type': 'application/json'},
        body: Buffer.from(`{"filter":{"incidentKey":${key}}}`),
      });
      if (!found.body.includes(`"incidentKey":${key}`)) return forward(request);
      resolved.add(key);
      return {status: 204, headers: {date: new Date().toUTCString()}, body: Buffer.alloc(0)};
    },
  };
};
