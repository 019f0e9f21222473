import {isRefusal, isSuccess} from '../edit.ts';
import type {Fault, MakeFault, ProxiedRequest, ProxiedResponse} from '../fault.ts';
import {routeOf} from '../routes.ts';

/** The last request to a route that succeeded, and its answer. */
export interface LastSuccess {
  readonly request: ProxiedRequest;
  readonly response: ProxiedResponse;
}

/** Whether a refused request is one that the faulty server lets pass. */
export type LetsPass = (
  refused: ProxiedRequest,
  last: LastSuccess,
  response: ProxiedResponse,
) => boolean;

/** A server that answers some requests, which it has to refuse, as if they were the last good one. */
export function accepting(name: string, says: string, letsPass: LetsPass): MakeFault {
  return () => {
    const successes = new Map<string, LastSuccess>();
    const fault: Fault = {
      name,
      class: 'input',
      says,
      async answer(request, forward) {
        const response = await forward(request);
        const route = keyedRoute(request);
        if (isSuccess(response)) successes.set(route, {request, response});
        const last = successes.get(route);
        if (!last || !isRefusal(response) || !letsPass(request, last, response)) return response;
        return last.response;
      },
    };
    return fault;
  };
}

/** Whatever stands where a key belongs is one. */
function keyedRoute(request: ProxiedRequest): string {
  return routeOf({...request, target: request.target.replace('/not-a-key', '/1')});
}
