import type {Fault, ProxiedRequest} from '../fault.ts';

/**
 * A server that treats some requests as if they carried the credentials of the first request that it
 * saw, which are the run's own.
 */
export function lettingIn(
  name: string,
  says: string,
  isLetIn: (request: ProxiedRequest) => boolean,
): Fault {
  let authorization: string | undefined;
  return {
    name,
    class: 'auth',
    says,
    answer(request, forward) {
      authorization ??= request.headers['authorization'];
      if (authorization === undefined || !isLetIn(request)) return forward(request);
      return forward({...request, headers: {...request.headers, authorization}});
    },
  };
}
