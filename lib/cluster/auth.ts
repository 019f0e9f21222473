import {createHash, timingSafeEqual} from 'node:crypto';
import {createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify} from 'jose';
import type {Clock} from '../core/clock.ts';
import {Rejection} from './rejection.ts';

/** Who may use the cluster. */
export type AuthOptions =
  | {readonly mode: 'none'}
  | {readonly mode: 'basic'; readonly username: string; readonly password: string}
  | {
      readonly mode: 'oidc';
      /** Where the provider publishes its keys. */
      readonly jwksUrl: string;
      /** The issuer and the audience that tokens must name; not checked if absent. */
      readonly issuer?: string;
      readonly audience?: string;
    };

/** Checks a request's `Authorization` header. @throws Rejection 401 */
export type Authenticate = (authorization: string | undefined) => Promise<void>;

/** How many verified tokens are remembered, so that they are not verified again. */
const KNOWN_TOKENS_MAX = 1000;

/** Only asymmetric ones: otherwise the public key could serve as the secret. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];

/** Makes the check of a mode; null where every request is accepted. */
export function authenticator(options: AuthOptions, clock: Clock): Authenticate | null {
  if (options.mode === 'none') return null;
  return options.mode === 'basic' ? basic(options) : oidc(options, clock);
}

/** @see https://www.rfc-editor.org/rfc/rfc7617 */
function basic(options: Extract<AuthOptions, {mode: 'basic'}>): Authenticate {
  const wanted = digest(`${options.username}:${options.password}`);
  return async authorization => {
    const given = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1];
    const credentials = Buffer.from(given ?? '', 'base64').toString('utf8');
    if (given !== undefined && timingSafeEqual(digest(credentials), wanted)) return;
    throw unauthorized('Basic realm="c8gauge", charset="UTF-8"');
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc6750 */
function oidc(options: Extract<AuthOptions, {mode: 'oidc'}>, clock: Clock): Authenticate {
  const keys = createRemoteJWKSet(new URL(options.jwksUrl));
  const expiries = new Map<string, number>();
  return async authorization => {
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw unauthorized('Bearer');
    const expiresMs = expiries.get(token);
    if (expiresMs !== undefined && expiresMs > clock.wallMs()) return;
    expiries.delete(token);
    const verifiedMs = await verify(token, keys, options, clock);
    if (expiries.size >= KNOWN_TOKENS_MAX) expiries.clear();
    expiries.set(token, verifiedMs);
  };
}

/** @returns when the token expires, in milliseconds since the epoch */
async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  {issuer, audience}: Extract<AuthOptions, {mode: 'oidc'}>,
  clock: Clock,
): Promise<number> {
  try {
    const {payload} = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      requiredClaims: ['exp'],
      currentDate: new Date(clock.wallMs()),
      ...(issuer === undefined ? {} : {issuer}),
      ...(audience === undefined ? {} : {audience}),
    });
    return (payload.exp ?? 0) * 1000;
  } catch {
    throw unauthorized('Bearer error="invalid_token"');
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function unauthorized(challenge: string): Rejection {
  return new Rejection(
    401,
    'Unauthorized',
    'Full authentication is required to access this resource',
    {
      'www-authenticate': challenge,
    },
  );
}
