import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Access, anonymousAccess} from '../../auth/access.ts';
import {serveAuthorization} from '../../auth/authorization-endpoint.ts';
import {systemClock} from '../../core/clock.ts';
import type {Fields} from '../options/field-reader.ts';

/** What a k6 process needs to be let in: in its environment and its script, never on its command line. */
export interface K6SignIn {
  readonly env: Readonly<Record<string, string>>;
  /** Options to lay over the script's. */
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
  const endpoint = await serveAuthorization(authorization, systemClock);
  env['C8GAUGE_AUTHORIZATION_URL'] = endpoint.url;
  env['C8GAUGE_AUTHORIZATION_RENEW_AT'] = String(renewAtMs);
  return {env, options, close: endpoint.close};
}
