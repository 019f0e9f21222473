import {ExplainedError} from '../core/errors.ts';
import {Secret} from '../core/secret.ts';

/**
 * Where a cluster is and how to sign in to it, by the environment names of Camunda's own SDKs
 * (https://docs.camunda.io/docs/apis-tools/typescript/api-reference/ and the README of
 * `@camunda8/orchestration-cluster-api`), whether they come from flags, environment or k6.config.ts.
 */
export type Settings = Readonly<Partial<Record<string, string>>>;

/** Secrets: they belong neither in a shared file nor on a command line. */
const SECRET_NAMES: readonly string[] = [
  'CAMUNDA_CLIENT_SECRET',
  'CAMUNDA_BASIC_AUTH_PASSWORD',
  'CAMUNDA_OAUTH_TOKEN',
  'CAMUNDA_API_KEY',
  'CAMUNDA_MTLS_KEY',
  'CAMUNDA_MTLS_KEY_PASSPHRASE',
];

/** The two clusters of a gate; each may have settings of its own. */
export type SettingsSide = 'baseline' | 'candidate';

/**
 * The settings of one side: `CAMUNDA_CANDIDATE_CLIENT_ID` is the candidate's `CAMUNDA_CLIENT_ID`;
 * without one, `CAMUNDA_CLIENT_ID` is used. The address of the cluster does not change.
 */
export function settingsOfSide(settings: Settings, side: SettingsSide): Settings {
  const prefix = `CAMUNDA_${side.toUpperCase()}_`;
  const own = Object.entries(settings).flatMap(([name, value]) => {
    const common = `CAMUNDA_${name.slice(prefix.length)}`;
    return name.startsWith(prefix) && common !== 'CAMUNDA_REST_ADDRESS' ? [[common, value]] : [];
  });
  return {...settings, ...Object.fromEntries(own)};
}

/** Whether a setting is a secret, of both clusters or of one. */
export function isSecretName(name: string): boolean {
  return SECRET_NAMES.includes(name.replace(/^CAMUNDA_(BASELINE|CANDIDATE)_/, 'CAMUNDA_'));
}

/** How to sign in. */
export type SignIn =
  | {readonly kind: 'none'}
  | {readonly kind: 'basic'; readonly username: string; readonly password: Secret}
  | {readonly kind: 'token'; readonly token: Secret}
  | ClientCredentials;

/** OAuth 2.0 client credentials: https://www.rfc-editor.org/rfc/rfc6749#section-4.4 */
export interface ClientCredentials {
  readonly kind: 'oauth';
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly audience: string | null;
  readonly scope: string | null;
}

/** The defaults of Camunda's SDKs for SaaS. Elsewhere there is none, so that no secret is sent to a wrong server. */
const SAAS = {
  host: /(^|\.)camunda\.io$/,
  oauthUrl: 'https://login.cloud.camunda.io/oauth/token',
  audience: 'zeebe.camunda.io',
};

/**
 * Reads how to sign in. Without `CAMUNDA_AUTH_STRATEGY` it follows from the credentials that are
 * given, as in Camunda's SDKs.
 *
 * @throws ExplainedError when a part is missing, or two kinds of credentials are given and no strategy
 */
export function readSignIn(settings: Settings): SignIn {
  switch (strategyOf(settings)) {
    case 'NONE':
      return {kind: 'none'};
    case 'BASIC':
      return {
        kind: 'basic',
        username: required(settings, 'CAMUNDA_BASIC_AUTH_USERNAME', 'BASIC'),
        password: new Secret(settings['CAMUNDA_BASIC_AUTH_PASSWORD'] ?? ''),
      };
    case 'BEARER':
      return {
        kind: 'token',
        token: new Secret(required(settings, 'CAMUNDA_OAUTH_TOKEN', 'BEARER')),
      };
    case 'OAUTH':
      return clientCredentials(settings);
  }
}

/**
 * Only Camunda 8 Run of 8.6 and 8.7 asks for one:
 * https://docs.camunda.io/docs/8.7/apis-tools/camunda-api-rest/camunda-api-rest-authentication/#authentication-via-cookie-c8run-only
 */
export const SESSION_REMEDY =
  'Camunda 8 Run of 8.6 and 8.7 asks for a session: start the same version with Docker Compose, which asks for nothing, or Camunda 8 Run from 8.8 on';

type Strategy = 'NONE' | 'BASIC' | 'OAUTH' | 'BEARER';

/** The setting that implies each strategy when none is named. */
const IMPLIED_BY: readonly (readonly [Strategy, string])[] = [
  ['OAUTH', 'CAMUNDA_CLIENT_SECRET'],
  ['BEARER', 'CAMUNDA_OAUTH_TOKEN'],
  ['BASIC', 'CAMUNDA_BASIC_AUTH_USERNAME'],
];

/** Whether any credentials are given, of whatever kind. */
export function hasCredentials(settings: Settings): boolean {
  return IMPLIED_BY.some(([, name]) => settings[name]);
}

function strategyOf(settings: Settings): Strategy {
  const named = settings['CAMUNDA_AUTH_STRATEGY']?.toUpperCase();
  if (named) {
    if (['NONE', 'BASIC', 'OAUTH', 'BEARER'].includes(named)) return named as Strategy;
    if (named === 'COOKIE') {
      throw new ExplainedError(
        "CAMUNDA_AUTH_STRATEGY is 'COOKIE', and c8gauge opens no session of a browser",
        SESSION_REMEDY,
      );
    }
    throw new ExplainedError(
      `CAMUNDA_AUTH_STRATEGY is '${named}'`,
      'set it to NONE, BASIC, OAUTH or BEARER',
    );
  }
  const implied = IMPLIED_BY.filter(([, name]) => settings[name]);
  const [first, second] = implied;
  if (first && second) {
    throw new ExplainedError(
      `${first[1]} and ${second[1]} are both set`,
      `set CAMUNDA_AUTH_STRATEGY to ${first[0]} or ${second[0]}`,
    );
  }
  return first?.[0] ?? 'NONE';
}

function clientCredentials(settings: Settings): ClientCredentials {
  const address = settings['CAMUNDA_REST_ADDRESS'] ?? '';
  const isSaas = URL.canParse(address) && SAAS.host.test(new URL(address).hostname);
  const url = settings['CAMUNDA_OAUTH_URL'] || (isSaas ? SAAS.oauthUrl : '');
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new ExplainedError(
      url === '' ? 'CAMUNDA_OAUTH_URL is not set' : 'CAMUNDA_OAUTH_URL is not an http or https URL',
      'set it to the address of the token endpoint, like https://idp.example/oauth/token',
    );
  }
  return {
    kind: 'oauth',
    url,
    clientId: required(settings, 'CAMUNDA_CLIENT_ID', 'OAUTH'),
    clientSecret: new Secret(required(settings, 'CAMUNDA_CLIENT_SECRET', 'OAUTH')),
    audience: settings['CAMUNDA_TOKEN_AUDIENCE'] || (isSaas ? SAAS.audience : null),
    // The older SDK calls it CAMUNDA_TOKEN_SCOPE.
    scope: settings['CAMUNDA_OAUTH_SCOPE'] || settings['CAMUNDA_TOKEN_SCOPE'] || null,
  };
}

function required(settings: Settings, name: string, strategy: Strategy): string {
  const value = settings[name];
  if (value) return value;
  throw new ExplainedError(
    `${name} is not set, but CAMUNDA_AUTH_STRATEGY ${strategy} requires it`,
    'set it, or choose another CAMUNDA_AUTH_STRATEGY',
  );
}
