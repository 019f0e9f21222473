import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {HttpModule, WireResponse} from './http.ts';
import {createSignIn, type ScriptEnvironment} from './sign-in.ts';

beforeEach(() => {
  vi.useFakeTimers({now: 1_700_000_000_000});
});
afterEach(() => {
  vi.useRealTimers();
});

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A sign-in whose requests are answered by a function, and noted. */
function signInWith(environment: ScriptEnvironment, answer: () => Partial<WireResponse>) {
  const sent: Parameters<HttpModule['request']>[] = [];
  const http: HttpModule = {
    request(...request) {
      sent.push(request);
      return {status: 200, body: '', error: '', ...answer()};
    },
  };
  return {sent, signIn: createSignIn(http, environment, base64)};
}

const none = () => ({});

it.each<[ScriptEnvironment, string | undefined]>([
  [{}, undefined],
  [{C8GAUGE_AUTHORIZATION: 'Bearer a', CAMUNDA_OAUTH_TOKEN: 'b'}, 'Bearer a'],
  [{CAMUNDA_OAUTH_TOKEN: 'b'}, 'Bearer b'],
  [{CAMUNDA_BASIC_AUTH_USERNAME: 'u', CAMUNDA_BASIC_AUTH_PASSWORD: 'ü'}, `Basic ${base64('u:ü')}`],
  [{CAMUNDA_AUTH_STRATEGY: 'none', CAMUNDA_OAUTH_TOKEN: 'b'}, undefined],
  [
    {
      CAMUNDA_AUTH_STRATEGY: 'BASIC',
      CAMUNDA_OAUTH_TOKEN: 'b',
      CAMUNDA_BASIC_AUTH_USERNAME: 'u',
    },
    `Basic ${base64('u:')}`,
  ],
])('%j gives the header %s', (environment, header) => {
  expect(signInWith(environment, none).signIn.header()).toBe(header);
});

it('reads the header anew each time, as the embedded engine changes it', () => {
  const environment = {C8GAUGE_AUTHORIZATION: 'Bearer a'};
  const {signIn} = signInWith(environment, none);
  expect(signIn.header()).toBe('Bearer a');
  environment.C8GAUGE_AUTHORIZATION = 'Bearer b';
  expect(signIn.header()).toBe('Bearer b');
});

it('asks c8gauge when the time has come, and then no more', () => {
  const renewAt = Date.now() + 1000;
  const environment = {
    C8GAUGE_AUTHORIZATION: 'Bearer a',
    C8GAUGE_AUTHORIZATION_URL: 'http://127.0.0.1:1/x',
    C8GAUGE_AUTHORIZATION_RENEW_AT: String(renewAt),
  };
  const {sent, signIn} = signInWith(environment, () => ({
    body: JSON.stringify({authorization: 'Bearer b', renewAtMs: renewAt + 5000}),
  }));
  expect(signIn.header()).toBe('Bearer a');
  vi.setSystemTime(renewAt);
  expect([signIn.header(), signIn.header()]).toEqual(['Bearer b', 'Bearer b']);
  expect(sent.map(each => each.slice(0, 2))).toEqual([['GET', 'http://127.0.0.1:1/x']]);
});

it('fetches a token with client credentials, and a next one before it ends', () => {
  let count = 0;
  const environment = {
    CAMUNDA_CLIENT_ID: 'me & you',
    CAMUNDA_CLIENT_SECRET: 's=1',
    CAMUNDA_OAUTH_URL: 'http://idp/token',
    CAMUNDA_TOKEN_AUDIENCE: 'c8',
  };
  const {sent, signIn} = signInWith(environment, () => ({
    body: JSON.stringify({access_token: `t${++count}`, expires_in: 40}),
  }));
  expect(signIn.header()).toBe('Bearer t1');
  expect(sent[0]?.slice(0, 3)).toEqual([
    'POST',
    'http://idp/token',
    'grant_type=client_credentials&client_id=me%20%26%20you&client_secret=s%3D1&audience=c8',
  ]);
  vi.advanceTimersByTime(29_000);
  expect(signIn.header()).toBe('Bearer t1');
  vi.advanceTimersByTime(1000);
  expect(signIn.header()).toBe('Bearer t2');
});

it("reads the names of the Console's file, and those of today before them", () => {
  const environment = {
    ZEEBE_CLIENT_ID: 'older',
    ZEEBE_CLIENT_SECRET: 's',
    ZEEBE_AUTHORIZATION_SERVER_URL: 'http://idp/token',
    ZEEBE_TOKEN_AUDIENCE: 'zeebe',
    CAMUNDA_TOKEN_AUDIENCE: 'c8',
  };
  const {sent, signIn} = signInWith(environment, () => ({body: '{"access_token":"t"}'}));
  expect(signIn.header()).toBe('Bearer t');
  expect(sent[0]?.slice(1, 3)).toEqual([
    'http://idp/token',
    'grant_type=client_credentials&client_id=older&client_secret=s&audience=c8',
  ]);
});

it('keeps the old token while the server is down, and asks once a second', () => {
  let isDown = false;
  const environment = {CAMUNDA_CLIENT_SECRET: 's', CAMUNDA_OAUTH_URL: 'http://idp/token'};
  const {sent, signIn} = signInWith(environment, () =>
    isDown ? {status: 0, error: 'refused'} : {body: '{"access_token":"t","expires_in":40}'},
  );
  signIn.header();
  isDown = true;
  vi.advanceTimersByTime(30_000);
  expect(signIn.header()).toBe('Bearer t');
  expect(signIn.header()).toBe('Bearer t');
  expect(sent.length).toBe(2);
  vi.advanceTimersByTime(1000);
  signIn.header();
  expect(sent.length).toBe(3);
});

it('has no header to give when the first token cannot be had', () => {
  const environment = {CAMUNDA_CLIENT_SECRET: 's', CAMUNDA_OAUTH_URL: 'http://idp/token'};
  const {signIn} = signInWith(environment, () => ({status: 401, body: '{}'}));
  expect(() => signIn.header()).toThrow(/gives no token \(401\)/);
  const unset = signInWith({CAMUNDA_CLIENT_SECRET: 's'}, none).signIn;
  expect(() => unset.header()).toThrow(/CAMUNDA_OAUTH_URL is not set/);
});
