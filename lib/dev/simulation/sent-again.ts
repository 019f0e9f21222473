import type {LoggedConnection, LoggedRequest, NetworkLog} from './network-log.ts';

/**
 * Requests that met a connection which the target had closed meanwhile, with what became of each: the
 * request that was written for it anew, or the connection on which it could not be. Go's client, and so
 * k6, sends such a request once more where its method may be repeated: https://pkg.go.dev/net/http#Transport
 */
export function sentAgain(
  log: NetworkLog,
): ReadonlyMap<LoggedRequest, LoggedRequest | LoggedConnection> {
  const found = new Map<LoggedRequest, LoggedRequest | LoggedConnection>();
  const taken = new Set<LoggedConnection>();
  for (const {requests} of log.connections) {
    for (const [at, request] of requests.entries()) {
      const {answer, brokenMs, isBegun, method} = request;
      if (at === 0 || answer || brokenMs === null || isBegun || !REPEATABLE.has(method)) continue;
      const next = log.connections.find(each => !taken.has(each) && isNextOf(request, each));
      if (!next) continue;
      taken.add(next);
      found.set(request, next.requests[0] ?? next);
    }
  }
  return found;
}

/** The scripts of the simulation ask with no others that may be. */
const REPEATABLE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** A connection that was asked for when a request broke; with that request on it, if with any. */
function isNextOf({brokenMs, connection, method, path}: LoggedRequest, next: LoggedConnection) {
  if (next.thread !== connection.thread || next.askedMs !== brokenMs) return false;
  const [first] = next.requests;
  return first === undefined || (first.method === method && first.path === path);
}
