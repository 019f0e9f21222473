import {BlockList, isIP} from 'node:net';
import {ExplainedError} from '../core/errors.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** True for this machine as seen from itself: `localhost`, 127.0.0.0/8, ::1. */
export function isLoopback(url: URL): boolean {
  const host = hostOf(url);
  const family = isIP(host);
  if (family !== 0) return loopback.check(host, family === 4 ? 'ipv4' : 'ipv6');
  return host === 'localhost' || host.endsWith('.localhost');
}

/**
 * Load goes to loopback; anywhere else only when the host was named a second time, or is allowed in
 * `k6.config.ts`. Looks at the address only, so nothing has been sent when it refuses.
 *
 * @param confirmed what `--target-confirmed` said
 * @param allowed `targets.allowed` of `k6.config.ts`
 * @throws ExplainedError when the host is neither
 */
export function confirmTarget(
  baseUrl: string,
  confirmed: string | undefined,
  allowed: readonly string[],
): void {
  const url = new URL(baseUrl);
  const names = [hostOf(url), url.hostname, url.host].map(each => each.toLowerCase());
  const isNamed = (name: string) => names.includes(name.toLowerCase());
  if (confirmed !== undefined && !isNamed(confirmed)) {
    throw new ExplainedError(
      `--target-confirmed says ${confirmed}, and the target is ${url.host}`,
      'name the host of --base-url, if you mean to load it',
    );
  }
  if (isLoopback(url) || confirmed !== undefined || allowed.some(isNamed)) return;
  throw new ExplainedError(
    `${url.host} is not this machine, and nothing was sent to it`,
    `if you mean to load it, add --target-confirmed ${url.hostname}, or allow it in k6.config.ts: targets = {allowed: ['${url.hostname}']}`,
  );
}

/** Without the brackets of an IPv6 address. */
function hostOf({hostname}: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
