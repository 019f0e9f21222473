import type {Clock} from '../core/clock.ts';
import {ExplainedError} from '../core/errors.ts';
import {Secret} from '../core/secret.ts';
import {type Authorization, fixedAuthorization, RenewedAuthorization} from './authorization.ts';
import {readTlsMaterial, type TlsMaterial} from './certificates.ts';
import {expiryOfJwt, issueToken} from './issue-token.ts';
import {readSignIn, type Settings} from './settings.ts';

/** The credentials of a run, made once and shared by everything that sends a request. */
export interface Access {
  readonly authorization: Authorization;
  /** API keys, `[NAME=]VALUE`, one a line; absent for none. Only `check` sends them, as its document says. */
  readonly apiKeys?: Secret;
  /** Null for Node's own authorities and no client certificate. */
  readonly tls: TlsMaterial | null;
  /** The tenant in which checks and scenarios create things; null for the cluster's default. */
  readonly tenantId: string | null;
  /** Hosts that scripts may send to, besides the target and this machine; default: none. */
  readonly allowedHosts?: readonly string[];
}

/** Access to a cluster without authentication. */
export const anonymousAccess: Access = {
  authorization: fixedAuthorization(null),
  tls: null,
  tenantId: null,
};

/**
 * Opens access as the settings say; a token is fetched at once. The caller closes its `authorization`.
 *
 * @throws ExplainedError when something is missing or wrong, or no token is issued
 */
export async function openAccess(settings: Settings, clock: Clock): Promise<Access> {
  const signIn = readSignIn(settings);
  const tls = await readTlsMaterial(settings);
  const keys = settings['CAMUNDA_API_KEY'];
  const rest = {
    tls,
    tenantId: settings['CAMUNDA_DEFAULT_TENANT_ID'] || null,
    ...(keys ? {apiKeys: new Secret(keys)} : {}),
  };
  switch (signIn.kind) {
    case 'none':
      return {authorization: fixedAuthorization(null), ...rest};
    case 'basic': {
      const pair = `${signIn.username}:${signIn.password.reveal()}`;
      const encoded = new Secret(Buffer.from(pair).toString('base64'));
      return {authorization: fixedAuthorization(`Basic ${encoded.reveal()}`), ...rest};
    }
    case 'token':
      return {authorization: givenToken(signIn.token, clock), ...rest};
    case 'oauth': {
      const issue = () => issueToken(signIn, tls);
      return {authorization: await RenewedAuthorization.open(issue, clock), ...rest};
    }
  }
}

function givenToken(token: Secret, clock: Clock): Authorization {
  const expiresAtMs = expiryOfJwt(token.reveal());
  if (expiresAtMs !== null && expiresAtMs <= clock.wallMs()) {
    throw new ExplainedError(
      `the token in CAMUNDA_OAUTH_TOKEN expired at ${new Date(expiresAtMs).toISOString()}`,
      'give a new one, or CAMUNDA_CLIENT_ID and CAMUNDA_CLIENT_SECRET, so that it is renewed',
    );
  }
  return fixedAuthorization(`Bearer ${token.reveal()}`, expiresAtMs, clock);
}
