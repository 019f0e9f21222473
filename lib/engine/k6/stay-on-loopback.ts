import {isLoopback} from '../../auth/allowed-hosts.ts';
import type {LoadRun} from '../load.ts';
import type {Fields} from '../options/field-reader.ts';

/** All of IPv4 but 127.0.0.0/8, and what of IPv6 leads to another machine. */
const ELSEWHERE = [
  ...['0.0.0.0/2', '64.0.0.0/3', '96.0.0.0/4', '112.0.0.0/5', '120.0.0.0/6', '124.0.0.0/7'],
  ...['126.0.0.0/8', '128.0.0.0/1', '2000::/3', '64:ff9b::/96', 'fc00::/7', 'fe80::/10'],
];

/**
 * Options that keep a script from other machines where the target is this one. k6 can be told which
 * addresses are barred, and not which names are allowed: for another target there is nothing to say
 * that a change of its address would not make wrong.
 *
 * https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#blacklist-ips
 */
export function stayOnLoopback({
  baseUrl,
  access,
  options,
}: Pick<LoadRun, 'baseUrl' | 'access' | 'options'>): Fields {
  const isFree = (access.allowedHosts ?? []).length > 0;
  if (isFree || !isLoopback(new URL(baseUrl))) return {};
  const own = options['blacklistIPs'];
  return {blacklistIPs: [...(Array.isArray(own) ? own : []), ...ELSEWHERE]};
}
