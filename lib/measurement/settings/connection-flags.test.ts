import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {connectionOf} from './connection-flags.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-config-'));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

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
  const {settings, config} = await connectionOf({oauthUrl: 'http://flag'}, environment, folder);
  expect(settings).toEqual({
    CAMUNDA_REST_ADDRESS: 'http://config',
    CAMUNDA_CLIENT_ID: 'environment',
    CAMUNDA_OAUTH_URL: 'http://flag',
  });
  expect(config.allowedHosts).toEqual(['stage.example']);
});

it('takes an empty variable for one that is not set', async () => {
  await configure("export default {connection: {CAMUNDA_CLIENT_ID: 'config'}};");
  const {settings} = await connectionOf({}, {CAMUNDA_CLIENT_ID: ''}, folder);
  expect(settings).toEqual({CAMUNDA_CLIENT_ID: 'config'});
});

it('refuses a secret in k6.config.ts without showing it', async () => {
  await configure("export const connection = {CAMUNDA_CLIENT_SECRET: 'hush'};");
  const refusal = connectionOf({}, {}, folder);
  await expect(refusal).rejects.toThrow(/has CAMUNDA_CLIENT_SECRET in it: take it out/);
  await expect(refusal).rejects.not.toThrow(/hush/);
});

it('needs no k6.config.ts', async () => {
  expect((await connectionOf({}, {}, folder)).settings).toEqual({});
});
