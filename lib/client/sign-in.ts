import {namedToday} from '../core/environment-names.ts';
import type {HttpModule} from './http.ts';

/** Where a script's `authorization` header comes from. */
export interface SignIn {
  /** The header as it stands; undefined where none is sent. */
  header(): string | undefined;
}

/** A script's `__ENV`. */
export type ScriptEnvironment = Readonly<Record<string, string | undefined>>;

/** Requests of a sign-in are told apart from the load by this. */
export const SIGN_IN_OPERATION = '(sign-in)';

const TAGS = {operation: SIGN_IN_OPERATION, name: SIGN_IN_OPERATION};
const ASK_AGAIN_MS = 1000;
/** Where a token does not say how long it lives. */
const LIFETIME_SECONDS = 300;

/** A header and the moment, since the Unix epoch, at which to ask for the next one. */
interface Issued {
  readonly authorization: string;
  readonly renewAtMs: number;
}

/**
 * Reads from the environment how to sign in:
 *
 * 1. c8gauge runs the script: it owns the token. The embedded engine changes
 *    `C8GAUGE_AUTHORIZATION` when the token is renewed; k6 cannot, so there
 *    `C8GAUGE_AUTHORIZATION_URL`, on loopback, is asked when the time has come.
 * 2. k6 runs an exported script by itself: the names of Camunda's SDKs, `CAMUNDA_CLIENT_ID` and so
 *    on, or the older `ZEEBE_CLIENT_ID`. Then each VU fetches its token, since k6's VUs share nothing.
 */
export function createSignIn(
  http: HttpModule,
  environment: ScriptEnvironment,
  encodeBase64: (text: string) => string,
): SignIn {
  const own = environment['C8GAUGE_AUTHORIZATION'];
  const url = environment['C8GAUGE_AUTHORIZATION_URL'];
  if (url) {
    const renewAtMs = Number(environment['C8GAUGE_AUTHORIZATION_RENEW_AT'] || 0);
    return new RenewedSignIn(() => askOwner(http, url), {authorization: own || '', renewAtMs});
  }
  if (own) return {header: () => environment['C8GAUGE_AUTHORIZATION']};
  if (isClientCredentials(environment))
    return new RenewedSignIn(() => fetchToken(http, environment), null);
  const fixed = fixedHeader(environment, encodeBase64);
  return {header: () => fixed};
}

function isClientCredentials(environment: ScriptEnvironment): boolean {
  const strategy = (environment['CAMUNDA_AUTH_STRATEGY'] || '').toUpperCase();
  return (
    strategy === 'OAUTH' ||
    (strategy === '' && Boolean(namedToday(environment, 'CAMUNDA_CLIENT_SECRET')))
  );
}

function fixedHeader(
  environment: ScriptEnvironment,
  encodeBase64: (text: string) => string,
): string | undefined {
  const strategy = (environment['CAMUNDA_AUTH_STRATEGY'] || '').toUpperCase();
  const token = environment['CAMUNDA_OAUTH_TOKEN'];
  if (token && (strategy === '' || strategy === 'BEARER')) return `Bearer ${token}`;
  const user = environment['CAMUNDA_BASIC_AUTH_USERNAME'];
  if (!user || (strategy !== '' && strategy !== 'BASIC')) return undefined;
  return `Basic ${encodeBase64(`${user}:${environment['CAMUNDA_BASIC_AUTH_PASSWORD'] || ''}`)}`;
}

/** A header that is renewed when its time has come. While that fails, the old one serves on. */
class RenewedSignIn implements SignIn {
  readonly #renew: () => Issued;
  #issued: Issued | null;

  constructor(renew: () => Issued, issued: Issued | null) {
    this.#renew = renew;
    this.#issued = issued;
  }

  header(): string {
    if (!this.#issued || Date.now() >= this.#issued.renewAtMs) this.#issued = this.#next();
    return this.#issued.authorization;
  }

  #next(): Issued {
    try {
      return this.#renew();
    } catch (thrown) {
      if (!this.#issued) throw thrown;
      const {authorization} = this.#issued;
      return {authorization, renewAtMs: Date.now() + ASK_AGAIN_MS};
    }
  }
}

function askOwner(http: HttpModule, url: string): Issued {
  const answer = http.request('GET', url, null, {headers: {}, tags: TAGS, timeout: '5s'});
  if (answer.status !== 200) throw new Error(`no token from c8gauge (${answer.status})`);
  return JSON.parse(String(answer.body)) as Issued;
}

/** https://www.rfc-editor.org/rfc/rfc6749#section-4.4 */
function fetchToken(http: HttpModule, environment: ScriptEnvironment): Issued {
  const url = namedToday(environment, 'CAMUNDA_OAUTH_URL');
  if (!url) throw new Error('CAMUNDA_OAUTH_URL is not set: give the token endpoint');
  const askedAtMs = Date.now();
  const {status, body, error} = http.request('POST', url, formOf(environment), {
    headers: {accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded'},
    tags: TAGS,
    timeout: '10s',
  });
  if (status !== 200)
    throw new Error(`the OAuth server gives no token (${status || error}): see CAMUNDA_*`);
  const answer = JSON.parse(String(body)) as {access_token?: string; expires_in?: number};
  if (!answer.access_token) throw new Error('the OAuth server answered without an access_token');
  const lifeMs = (answer.expires_in || LIFETIME_SECONDS) * 1000;
  return {
    authorization: `Bearer ${answer.access_token}`,
    renewAtMs: askedAtMs + lifeMs - Math.min(60_000, lifeMs / 4),
  };
}

function formOf(environment: ScriptEnvironment): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['grant_type', 'client_credentials'],
    ['client_id', namedToday(environment, 'CAMUNDA_CLIENT_ID')],
    ['client_secret', namedToday(environment, 'CAMUNDA_CLIENT_SECRET')],
    ['audience', namedToday(environment, 'CAMUNDA_TOKEN_AUDIENCE')],
    ['scope', environment['CAMUNDA_OAUTH_SCOPE'] || environment['CAMUNDA_TOKEN_SCOPE']],
  ];
  return fields
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`)
    .join('&');
}
