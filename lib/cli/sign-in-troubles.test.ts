import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {SignJWT} from 'jose';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {type IdentityProvider, startIdentityProvider} from '../auth/identity-provider.case.ts';
import {findK6} from '../engine/k6/k6-process.ts';
import {type Given, resolveSettings} from '../measurement/settings/settings.ts';
import {openTarget, type TargetUse} from '../measurement/target/open-target.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {type Cluster, runCliIn, startCli, startCluster} from './in-process.case.ts';

const k6 = await findK6();
const SECRET = 'c8gauge-test-client-secret';

let folder: string;
let provider: IdentityProvider;
let cluster: Cluster;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-troubles-'));
  provider = await startIdentityProvider(SECRET);
  cluster = await startCluster(['--auth', 'oidc', '--jwks-url', provider.jwksUrl]);
  await writeFile(join(folder, 'secret'), `${SECRET}\n`);
  await writeFile(join(folder, 'wrong-secret'), 'another-secret');
});
afterAll(async () => {
  await cluster.stop();
  await provider.stop();
  await rm(folder, {recursive: true, force: true});
});
afterEach(() => vi.unstubAllEnvs());

const flags = () => ({
  baseUrl: cluster.baseUrl,
  clientId: provider.clientId,
  clientSecretFile: join(folder, 'secret'),
  oauthUrl: provider.tokenUrl,
});

function jwt(expiresAtSeconds: number): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({alg: 'HS256'})
    .setExpirationTime(expiresAtSeconds)
    .sign(new TextEncoder().encode('nobody knows this key'));
}

/** Opens a target in the environment of this process. */
async function open(given: Given, use: TargetUse = 'load') {
  const surroundings = {env: process.env, cwd: process.cwd()};
  return openTarget(await resolveSettings('load', given, surroundings), use);
}

describe('signing in', () => {
  it('reads the secret from a file, and lets the flags win over the environment', async () => {
    vi.stubEnv('CAMUNDA_CLIENT_ID', 'somebody-else');
    vi.stubEnv('CAMUNDA_CLIENT_SECRET', 'something-else');
    const target = await open(flags());
    expect(target.access.authorization.current()).toMatch(/^Bearer eyJ/);
    await target.stop();
  });

  it.each([
    [
      'a wrong secret',
      () => ({clientSecretFile: join(folder, 'wrong-secret')}),
      /the OAuth server http:\S+ refuses the client 'c8gauge' \(401, invalid_client\): correct CAMUNDA_CLIENT_ID/,
    ],
    [
      'a wrong realm',
      () => ({oauthUrl: provider.tokenUrl.replace('/token', '/realms/nope/token')}),
      /realms\/nope\/token did not issue a token \(404.*\): correct CAMUNDA_OAUTH_URL/,
    ],
    [
      'an address that is no token endpoint',
      () => ({oauthUrl: provider.jwksUrl}),
      /did not issue a token \(404|answered without an access_token/,
    ],
    [
      'a server that is down',
      () => ({oauthUrl: 'http://127.0.0.1:1/token'}),
      /cannot reach the OAuth server http:\/\/127\.0\.0\.1:1\/token \(.*ECONNREFUSED.*\): start it/,
    ],
    [
      'a file that is not there',
      () => ({clientSecretFile: join(folder, 'nope')}),
      /cannot read the file of --client-secret-file \(ENOENT/,
    ],
    ['a certificate without a key', () => ({cert: 'client.pem'}), /CAMUNDA_MTLS_CERT_PATH/],
    ['no credentials', () => ({authStrategy: 'NONE'}), /asks for credentials, and none were given/],
  ])('%s is one line', async (_, changed, words) => {
    await expect(open({...flags(), ...changed()})).rejects.toThrow(words);
  });

  it('refuses a token that has expired, and one that the cluster does not take', async () => {
    const nowSeconds = Math.floor(Date.now() / 1000);
    vi.stubEnv('CAMUNDA_OAUTH_TOKEN', await jwt(nowSeconds - 60));
    await expect(open({baseUrl: cluster.baseUrl})).rejects.toThrow(
      /the token in CAMUNDA_OAUTH_TOKEN expired at .*: give a new one/,
    );
    vi.stubEnv('CAMUNDA_OAUTH_TOKEN', await jwt(nowSeconds + 600));
    await expect(open({baseUrl: cluster.baseUrl})).rejects.toThrow(
      /asks for credentials, and those given are refused \(401\)/,
    );
  });

  it('asks no embedded cluster for credentials that were meant for another', async () => {
    vi.stubEnv('CAMUNDA_CLIENT_SECRET', 'for-another-cluster');
    vi.stubEnv('CAMUNDA_CLUSTER_REGION', 'bru-2');
    vi.stubEnv('CAMUNDA_CLUSTER_ID', 'some-id');
    const target = await open({});
    expect(target.access.authorization.current()).toBeNull();
    expect(target.warnings).toEqual([
      'credentials are set and no cluster is: this is the embedded one; set CAMUNDA_REST_ADDRESS to yours, on SaaS https://bru-2.zeebe.camunda.io/some-id',
    ]);
    await target.stop();
  });

  it('tells an OAuth server that limits its clients from a wrong address', async () => {
    const server = createServer((_, response) => response.writeHead(429).end('slow down'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const oauthUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oauth/token`;
    await expect(open({...flags(), oauthUrl})).rejects.toThrow(
      /\/oauth\/token did not issue a token \(429.*\): wait a while: it limits how many tokens/,
    );
    server.close();
  });
});

describe('credentials without a permission', () => {
  it('are told by the answer to the first request that needs it', async () => {
    const strict = await startCluster(['--as', 'stock-8.8', '--forbid', 'createDeployment']);
    const target = ['--base-url', strict.baseUrl, '--out', join(folder, 'forbidden')];
    const {status, stderr} = await runCliIn({}, 'load', 'create-instance', ...target);
    await strict.stop();
    expect(stderr).toMatch(/createDeployment of \S+ answered 403: .*Insufficient permissions/);
    expect(status).toBe(2);
  });
});

describe('where load may go', () => {
  it('is refused for another machine before anything is sent, a sign-in included', async () => {
    const elsewhere = {
      ...flags(),
      baseUrl: 'http://stage.example:8080',
      oauthUrl: 'http://127.0.0.1:1',
    };
    await expect(open(elsewhere)).rejects.toThrow(
      /stage\.example:8080 is not this machine, and nothing was sent to it.*--target-confirmed/,
    );
    await expect(open(elsewhere, 'check')).rejects.toThrow(/if you mean to check it, add/);
    const confirmed = {...elsewhere, targetConfirmed: 'stage.example'};
    await expect(open(confirmed)).rejects.toThrow(/cannot reach the OAuth server/);
  });

  it.each(['load process-loop', 'bench', 'start'])(
    '%s exits with 2 and one line',
    async command => {
      const {status, stderr} = await runCliIn(
        {},
        ...[...command.split(' '), '--base-url', 'https://prod.example'],
      );
      expect(stderr).toMatch(/^c8gauge: prod\.example is not this machine.*\n$/);
      expect(status).toBe(2);
    },
  );
});

describe('a contract of another product', () => {
  it('is refused before a request of it is sent', async () => {
    const file = join(folder, 'pets.yaml');
    await writeFile(
      file,
      'openapi: 3.0.3\ninfo: {title: Pets, version: "1"}\npaths:\n  /pets:\n    delete: {operationId: deletePets, responses: {"204": {description: gone}}}\n',
    );
    const {status, stderr} = await runCliIn({}, 'check', '--contract', file);
    expect(stderr).toMatch(
      /^c8gauge: the embedded cluster does not serve \S+pets\.yaml: .*--base-url.*\n$/,
    );
    expect(status).toBe(2);
  });
});

describe('proxy variables', () => {
  it('are not used, and one line says so', async () => {
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:1');
    vi.stubEnv('http_proxy', 'http://127.0.0.1:1');
    const target = await open(flags());
    expect(target.warnings.join()).toMatch(/HTTPS_PROXY and http_proxy are set and not used/);
    await target.stop();
  });
});

describe('an OAuth server that goes down in the middle of a run', {timeout: 120_000}, () => {
  it.for(['embedded', 'k6'])('%s: what was measured is kept', async (engine, {skip}) => {
    skip(engine === 'k6' && k6 === null, 'no k6 on the PATH');
    // The keys outlive it: what fails is the renewal, and nothing else.
    const brief = await startIdentityProvider(SECRET, 12);
    const own = await startCluster(['--auth', 'oidc', '--jwks-url', brief.jwksUrl]);
    const out = join(folder, `down-${engine}`);
    const running = startCli(
      {
        CAMUNDA_REST_ADDRESS: own.baseUrl,
        CAMUNDA_CLIENT_ID: brief.clientId,
        CAMUNDA_CLIENT_SECRET: SECRET,
        CAMUNDA_OAUTH_URL: brief.tokenUrl,
      },
      ...['load', 'process-loop', '--engine', engine, '--rate', '20', '--duration', '60s'],
      ...['--out', out],
    );
    const journal = join(out, 'journal.jsonl');
    for (let tries = 0; tries < 300 && !existsSync(journal); tries++)
      await new Promise(resolve => setTimeout(resolve, 100));
    await brief.stop();
    const {status, stdout} = await running.ended;
    await own.stop();
    expect(stdout).toMatch(
      /\ninconclusive: the run ended early, since its token could not be renewed: cannot reach the OAuth server/,
    );
    expect(status).toBe(2);
    const {loads} = await readRunRecord(join(out, 'record.json'));
    const operations = loads.flatMap(each => each.operations);
    expect(operations.reduce((sum, each) => sum + each.requests.total, 0)).toBeGreaterThan(0);
    for (const each of operations) expect(Object.keys(each.byStatus)).not.toContain('401');
  });
});
