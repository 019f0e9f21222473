import {isIP} from 'node:net';
import {Rejection} from './rejection.ts';

/** As much of a request as tells who sent it. */
interface Visit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page of another site has a browser send to this machine: a request by a name that is not
 * of this server, which DNS may have led here (rebinding), and one that writes and comes from another
 * origin. Clients that are no browsers send no `Origin`.
 *
 * @param names by which it may be asked besides those of loopback; null: any, as it is served to others
 */
export function refusedVisitor(
  {method, headers}: Visit,
  names: readonly string[] | null,
): Rejection | null {
  const {host, origin} = headers;
  const asked = typeof host === 'string' ? hostOf(`http://${host}`) : null;
  if (names !== null && host !== undefined && !isOwn(asked, names))
    return new Rejection(
      403,
      'Forbidden',
      `This server answers to the names of loopback only, and was asked as '${String(host).slice(0, 100)}': serve it with --host for others.`,
    );
  if (SAFE.has(method) || origin === undefined) return null;
  const from = typeof origin === 'string' ? hostOf(origin) : null;
  if (from !== null && from.host === asked?.host) return null;
  return new Rejection(403, 'Forbidden', 'A page of another site may not write here.');
}

function hostOf(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function isOwn(asked: URL | null, names: readonly string[]): boolean {
  if (asked === null) return false;
  const name = asked.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (name === 'localhost' || name.endsWith('.localhost') || name === '::1') return true;
  return (isIP(name) === 4 && name.startsWith('127.')) || names.includes(name);
}
