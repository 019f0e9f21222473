import {BlockList, isIP} from 'node:net';

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

/** Whether the host of a URL is among the names, with or without its port. */
export function isNamed(url: URL, names: readonly string[]): boolean {
  const own = [hostOf(url), url.hostname, url.host].map(each => each.toLowerCase());
  return names.some(each => own.includes(each.toLowerCase()));
}

/** Without the brackets of an IPv6 address. */
export function hostOf({hostname}: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
