import {request} from 'undici';
import {ExplainedError, messageOf, oneLine} from '../core/errors.ts';
import {Secret} from '../core/secret.ts';
import type {IssuedToken} from './authorization.ts';
import {ANSWER_BOUNDS, boundedText} from './bounded-body.ts';
import type {TlsMaterial} from './certificates.ts';
import {dispatcherFor, explainConnection} from './connection.ts';
import type {ClientCredentials} from './settings.ts';

/** The lifetime of a token when neither the server nor the token says it. */
const LIFETIME_MS = 300_000;

/**
 * Fetches a token with client credentials, as Camunda's SDKs do: all of them in the body.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 * @throws ExplainedError when the server cannot be reached, refuses, or sends no token
 */
export async function issueToken(
  credentials: ClientCredentials,
  tls: TlsMaterial | null,
): Promise<IssuedToken> {
  const {status, text} = await post(credentials, tls);
  const answer = parse(text);
  if (status !== 200) throw refusal(credentials, status, answer);
  const token = answer['access_token'];
  if (typeof token !== 'string' || token === '') {
    throw new ExplainedError(
      `${place(credentials)} answered without an access_token`,
      'set CAMUNDA_OAUTH_URL to the token endpoint of the OAuth server',
    );
  }
  return {
    token: new Secret(token, {isRenewed: true}),
    lifetimeMs: lifetimeMsOf(token, Number(answer['expires_in'])),
  };
}

/** The shorter of what the server says and what the token says, in whole seconds. */
function lifetimeMsOf(token: string, expiresInSeconds: number): number {
  const saidMs = expiresInSeconds > 0 ? expiresInSeconds * 1000 : LIFETIME_MS;
  const ownMs = (expiryOfJwt(token) ?? 0) - Date.now();
  // With a clock far ahead of the server's, the token looks expired already.
  return ownMs > 0 ? Math.min(saidMs, ownMs) : saidMs;
}

async function post(
  {url, clientId, clientSecret, audience, scope}: ClientCredentials,
  tls: TlsMaterial | null,
): Promise<{status: number; text: string}> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret.reveal(),
    ...(audience === null ? {} : {audience}),
    ...(scope === null ? {} : {scope}),
  });
  const dispatcher = dispatcherFor(tls);
  try {
    const {statusCode, body} = await request(url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: form.toString(),
      dispatcher,
      signal: AbortSignal.timeout(ANSWER_BOUNDS.askedMsMax),
    });
    return {status: statusCode, text: await boundedText(body, ANSWER_BOUNDS.askedBytesMax)};
  } catch (thrown) {
    const {reason, remedy} = explainConnection(thrown, url, tls);
    throw new ExplainedError(
      `cannot reach ${place({url})} (${reason})`,
      remedy ?? 'start it, or correct CAMUNDA_OAUTH_URL',
    );
  } finally {
    await dispatcher.destroy();
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (thrown) {
    return {error: messageOf(thrown).slice(0, 60)};
  }
}

/** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
function refusal(
  credentials: ClientCredentials,
  status: number,
  {error}: Readonly<Record<string, unknown>>,
): ExplainedError {
  const answered =
    typeof error === 'string' ? `${status}, ${oneLine(error).slice(0, 100)}` : status;
  if (status === 400 || status === 401 || status === 403) {
    return new ExplainedError(
      `${place(credentials)} refuses the client '${credentials.clientId}' (${answered})`,
      'correct CAMUNDA_CLIENT_ID and CAMUNDA_CLIENT_SECRET, and CAMUNDA_TOKEN_AUDIENCE if it requires one',
    );
  }
  return new ExplainedError(
    `${place(credentials)} did not issue a token (${answered})`,
    status === 429
      ? 'wait a while: it limits how many tokens it issues to an address, and c8gauge asks for one each run'
      : 'correct CAMUNDA_OAUTH_URL: its host, its realm, its path',
  );
}

/** The URL without user, password and query, which may be secret. */
function place({url}: Pick<ClientCredentials, 'url'>): string {
  const {origin, pathname} = new URL(url);
  return `the OAuth server ${origin}${pathname}`;
}

/**
 * When a JSON Web Token expires, milliseconds since the Unix epoch; null when it does not say so or
 * is not a JSON Web Token. The signature is not verified: the cluster does that.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
 */
export function expiryOfJwt(token: string): number | null {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    const expires = (claims as {exp?: unknown} | null)?.exp;
    return typeof expires === 'number' ? expires * 1000 : null;
  } catch {
    return null;
  }
}
