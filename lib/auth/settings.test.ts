import {describe, expect, it} from 'vitest';
import {isSecretName, readSignIn, settingsOfSide} from './settings.ts';

const CLIENT = {CAMUNDA_CLIENT_ID: 'me', CAMUNDA_CLIENT_SECRET: 'my-secret'};
const BASIC = {CAMUNDA_BASIC_AUTH_USERNAME: 'demo', CAMUNDA_BASIC_AUTH_PASSWORD: 'my-password'};
const OAUTH_URL = {CAMUNDA_OAUTH_URL: 'https://idp.example/token'};

it.each([
  [{}, 'none'],
  [BASIC, 'basic'],
  [{...CLIENT, ...OAUTH_URL}, 'oauth'],
  [{CAMUNDA_OAUTH_TOKEN: 'a.b.c'}, 'token'],
  [{...BASIC, CAMUNDA_AUTH_STRATEGY: 'NONE'}, 'none'],
  [{...BASIC, ...CLIENT, ...OAUTH_URL, CAMUNDA_AUTH_STRATEGY: 'oauth'}, 'oauth'],
  [{...BASIC, ...CLIENT, CAMUNDA_AUTH_STRATEGY: 'BASIC'}, 'basic'],
])('%j is %s', (settings, kind) => {
  expect(readSignIn(settings).kind).toBe(kind);
});

it('has a default OAuth server for SaaS, and none for other clusters', () => {
  const saas = {...CLIENT, CAMUNDA_REST_ADDRESS: 'https://bru-2.zeebe.camunda.io/some-id'};
  expect(readSignIn(saas)).toMatchObject({
    url: 'https://login.cloud.camunda.io/oauth/token',
    audience: 'zeebe.camunda.io',
  });
  const own = {...CLIENT, ...OAUTH_URL, CAMUNDA_TOKEN_SCOPE: 'c8', CAMUNDA_TOKEN_AUDIENCE: 'aud'};
  expect(readSignIn(own)).toMatchObject({
    url: OAUTH_URL.CAMUNDA_OAUTH_URL,
    scope: 'c8',
    audience: 'aud',
  });
});

it.each([
  [{...CLIENT, CAMUNDA_REST_ADDRESS: 'https://camunda.io.example'}, /CAMUNDA_OAUTH_URL is not set/],
  [{...CLIENT, CAMUNDA_OAUTH_URL: 'idp'}, /CAMUNDA_OAUTH_URL is not an http/],
  [{CAMUNDA_CLIENT_SECRET: 'x', ...OAUTH_URL}, /CAMUNDA_CLIENT_ID is not set/],
  [
    {CAMUNDA_AUTH_STRATEGY: 'OAUTH', CAMUNDA_CLIENT_ID: 'me', ...OAUTH_URL},
    /CAMUNDA_CLIENT_SECRET/,
  ],
  [{CAMUNDA_AUTH_STRATEGY: 'BASIC'}, /CAMUNDA_BASIC_AUTH_USERNAME is not set/],
  [{CAMUNDA_AUTH_STRATEGY: 'OIDC'}, /'OIDC': set it to NONE, BASIC, OAUTH or BEARER/],
  [
    {CAMUNDA_AUTH_STRATEGY: 'cookie'},
    /'COOKIE'.*no session.*8\.6 and 8\.7 asks for a session: start .* Docker Compose/,
  ],
  [{...BASIC, ...CLIENT}, /both set: set CAMUNDA_AUTH_STRATEGY to OAUTH or BASIC/],
])('%j is refused', (settings, words) => {
  expect(() => readSignIn(settings)).toThrow(words);
});

describe('two clusters', () => {
  const settings = {
    CAMUNDA_REST_ADDRESS: 'http://one',
    CAMUNDA_CLIENT_ID: 'both',
    CAMUNDA_CANDIDATE_CLIENT_ID: 'candidate',
    CAMUNDA_CANDIDATE_MTLS_CA_PATH: 'ca.pem',
    CAMUNDA_CANDIDATE_REST_ADDRESS: 'http://other',
  };

  it('use their own settings before the common ones, but for the address', () => {
    expect(settingsOfSide(settings, 'candidate')).toMatchObject({
      CAMUNDA_REST_ADDRESS: 'http://one',
      CAMUNDA_CLIENT_ID: 'candidate',
      CAMUNDA_MTLS_CA_PATH: 'ca.pem',
    });
    expect(settingsOfSide(settings, 'baseline')).toEqual(settings);
  });

  it('have secrets of their own', () => {
    expect(isSecretName('CAMUNDA_CLIENT_SECRET')).toBe(true);
    expect(isSecretName('CAMUNDA_BASELINE_OAUTH_TOKEN')).toBe(true);
    expect(isSecretName('CAMUNDA_CANDIDATE_CLIENT_ID')).toBe(false);
  });
});
