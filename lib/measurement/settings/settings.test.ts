import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {resolveSettings} from './settings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-config-'));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const resolve = (given: object, env: NodeJS.ProcessEnv) =>
  resolveSettings('load', given, {env, cwd: folder});

const configure = (text: string) => writeFile(join(folder, 'k6.config.ts'), text);

it('lets flags win over the environment, and that over k6.config.ts', async () => {
  await writeFile(join(folder, 'hosts.ts'), "export const stage: string = 'stage.example';");
  await configure(`import {stage} from './hosts.ts';
        export const connection = {
      CAMUNDA_REST_ADDRESS: 'http://config', CAMUNDA_CLIENT_ID: 'config', CAMUNDA_OAUTH_URL: 'http://config',
    };
    export const targets = {allowed: [stage]};`);
  const environment = {
    CAMUNDA_CLIENT_ID: 'environment',
    CAMUNDA_OAUTH_URL: 'http://environment',
    HOME: '/',
  };
  const {connection, allowedHosts} = await resolve({oauthUrl: 'http://flag'}, environment);
  expect(connection).toEqual({
    CAMUNDA_REST_ADDRESS: 'http://config',
    CAMUNDA_CLIENT_ID: 'environment',
    CAMUNDA_OAUTH_URL: 'http://flag',
  });
  expect(allowedHosts).toEqual(['stage.example']);
});

it('takes an empty variable for one that is not set', async () => {
  await configure("export default {connection: {CAMUNDA_CLIENT_ID: 'config'}};");
  const {connection} = await resolve({}, {CAMUNDA_CLIENT_ID: ''});
  expect(connection).toEqual({CAMUNDA_CLIENT_ID: 'config'});
});

it('reads the names of the older SDK, and those of today before them', async () => {
  const older = {
    ZEEBE_REST_ADDRESS: 'https://bru-2.zeebe.camunda.io/some-id',
    ZEEBE_CLIENT_ID: 'older',
    ZEEBE_CLIENT_SECRET: 'my-secret',
    ZEEBE_AUTHORIZATION_SERVER_URL: 'https://login.cloud.camunda.io/oauth/token',
    ZEEBE_TOKEN_AUDIENCE: 'zeebe.camunda.io',
    ZEEBE_ADDRESS: 'some-id.bru-2.zeebe.camunda.io:443',
  };
  const {connection} = await resolve({}, {CAMUNDA_CLIENT_ID: 'newer', ...older});
  expect(connection).toEqual({
    CAMUNDA_REST_ADDRESS: older.ZEEBE_REST_ADDRESS,
    CAMUNDA_CLIENT_ID: 'newer',
    CAMUNDA_CLIENT_SECRET: 'my-secret',
    CAMUNDA_OAUTH_URL: older.ZEEBE_AUTHORIZATION_SERVER_URL,
    CAMUNDA_TOKEN_AUDIENCE: 'zeebe.camunda.io',
  });
});

it('refuses a secret in k6.config.ts without showing it', async () => {
  await configure("export const connection = {CAMUNDA_CLIENT_SECRET: 'hush'};");
  const refusal = resolve({}, {});
  await expect(refusal).rejects.toThrow(/has CAMUNDA_CLIENT_SECRET in it: take it out/);
  await expect(refusal).rejects.not.toThrow(/hush/);
});

it('needs no k6.config.ts', async () => {
  expect((await resolve({}, {})).connection).toEqual({});
});

it('names the output folder after the time and the command, below the folder it was called in', async () => {
  const {folder: out, startedAtMs} = await resolve({}, {});
  const time = new Date(startedAtMs).toISOString().replace(/[:.]/g, '-');
  expect(out).toBe(join(folder, 'reports', 'out', `${time}-load`));
  expect((await resolve({out: '/elsewhere'}, {})).folder).toBe('/elsewhere');
});

it('takes the revision that the pipeline names, and c8gauge’s own variable first', async () => {
  expect((await resolve({}, {})).revision).toBeNull();
  expect((await resolve({}, {GITHUB_SHA: 'abc'})).revision).toBe('abc');
  expect((await resolve({}, {GITHUB_SHA: 'abc', C8GAUGE_REVISION: 'v2'})).revision).toBe('v2');
});
