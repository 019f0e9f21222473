import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Access, anonymousAccess} from '../../auth/access.ts';
import {isLoopback} from '../../auth/allowed-hosts.ts';
import {serveAuthorization} from '../../auth/authorization-endpoint.ts';
import type {Clock} from '../../core/clock.ts';
import type {LoadRun} from '../load.ts';
import type {Fields} from '../options/field-reader.ts';

/**
 * The script as k6 gets it, on its standard input: what is added to its options, such as a client
 * key, is on no command line and on no disk. k6's own flags could not express a rate, either.
 *
 * @param added options that win over the script's: certificates, and where it may send
 * @param processes that share the load: each counts its own requests, so each gets its part of `rps`
 */
export function codeOf(
  {
    bundle,
    isOverridden,
    options,
    plan,
  }: Pick<LoadRun, 'bundle' | 'isOverridden' | 'options' | 'plan'>,
  added: Fields,
  processes: number,
): string {
  const most = plan.requestsPerSecondMax;
  const winning = {
    ...(isOverridden ? options : {}),
    ...(most === null ? {} : {rps: Math.max(1, Math.floor(most / processes))}),
    ...added,
  };
  if (Object.keys(winning).length === 0) return bundle.code;
  // Overridden options are whole: what they left out must not come back.
  const own = isOverridden ? '{}' : 'module.exports.options';
  const all = `Object.assign({}, ${own}, ${JSON.stringify(winning)})`;
  return `${bundle.code}\nmodule.exports = Object.assign({}, module.exports, {options: ${all}});\n`;
}

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

/** What a k6 process needs to sign in: in its environment and its script, never on its command line. */
export interface K6SignIn {
  readonly env: Readonly<Record<string, string>>;
  /** Options that win over the script's. */
  readonly options: Fields;
  close(): Promise<void>;
}

/**
 * k6's `__ENV` does not change while it runs, so a token that is renewed is asked for on loopback, by
 * an address that only the environment of the process tells. The CA goes the way Go reads it.
 *
 * @param folder for the file of authorities
 */
export async function openK6SignIn(
  {authorization, tls}: Access = anonymousAccess,
  folder: string,
  clock: Clock,
): Promise<K6SignIn> {
  const env: Record<string, string> = {};
  if (tls?.ca) {
    // https://pkg.go.dev/crypto/x509#SystemCertPool
    const file = join(folder, 'authorities.pem');
    await writeFile(file, tls.ca.join('\n'));
    env['SSL_CERT_FILE'] = file;
  }
  // https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#tls-auth
  const options = tls?.cert ? {tlsAuth: [{cert: tls.cert, key: tls.key}]} : {};
  const renewAtMs = authorization.lookAgainAtMs();
  if (renewAtMs === null) return {env, options, close: async () => undefined};
  const endpoint = await serveAuthorization(authorization, clock);
  env['C8GAUGE_AUTHORIZATION_URL'] = endpoint.url;
  env['C8GAUGE_AUTHORIZATION_RENEW_AT'] = String(renewAtMs);
  return {env, options, close: endpoint.close};
}
