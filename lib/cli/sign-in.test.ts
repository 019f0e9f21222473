import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Certificates, makeCertificates} from '../auth/certificates.case.ts';
import {type IdentityProvider, startIdentityProvider} from '../auth/identity-provider.case.ts';
import {findK6} from '../engine/k6/k6-process.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {type Cluster, runCliIn, startCluster} from './in-process.case.ts';

const k6 = await findK6();
const NO_K6 = 'no k6 on the PATH, so signing in is not tried with it';

/** Short enough to be renewed several times in a run of seconds. */
const LIFETIME_SECONDS = 6;
const SECRET = 'c8gauge-test-client-secret';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-sign-in-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

/** The statuses that a record's loads saw, each once. */
async function statusesOf(out: string): Promise<string[]> {
  const {loads} = await readRunRecord(join(out, 'record.json'));
  const operations = loads.flatMap(each => each.operations);
  expect(operations.length).toBeGreaterThan(0);
  return [...new Set(operations.flatMap(each => Object.keys(each.byStatus)))].sort((a, b) =>
    a < b ? -1 : 1,
  );
}

describe('a cluster that asks for tokens', {timeout: 120_000}, () => {
  let provider: IdentityProvider;
  let cluster: Cluster;

  beforeAll(async () => {
    provider = await startIdentityProvider(SECRET, LIFETIME_SECONDS);
    const {jwksUrl, issuer} = provider;
    cluster = await startCluster([
      ...['--auth', 'oidc', '--jwks-url', jwksUrl, '--issuer', issuer],
      ...['--audience', 'c8gauge-test'],
    ]);
  }, 60_000);
  afterAll(async () => {
    await cluster.stop();
    await provider.stop();
  });

  const environment = () => ({
    CAMUNDA_REST_ADDRESS: `${cluster.baseUrl}/v2`,
    CAMUNDA_AUTH_STRATEGY: 'OAUTH',
    CAMUNDA_CLIENT_ID: provider.clientId,
    CAMUNDA_CLIENT_SECRET: SECRET,
    CAMUNDA_OAUTH_URL: provider.tokenUrl,
    CAMUNDA_TOKEN_AUDIENCE: 'c8gauge-test',
  });

  it.for(['embedded', 'k6'])('%s: renews the token that all VUs share', async (engine, {skip}) => {
    skip(engine === 'k6' && k6 === null, NO_K6);
    const out = join(folder, `oidc-${engine}`);
    const before = provider.issued();
    const {stdout} = await runCliIn(
      environment(),
      ...['load', 'process-loop', '--engine', engine, '--rate', '20', '--duration', '10s'],
      ...['--out', out],
    );
    // How fast it was is no matter here: that every request was let in, and to the end.
    expect(stdout).not.toContain('ended early');
    expect(await statusesOf(out)).toEqual(['200', '204']);
    const issued = provider.issued() - before;
    expect(issued).toBeGreaterThanOrEqual(3);
    expect(issued).toBeLessThan(12);
  });

  it('check and bench sign in with it, and bench renews it', async () => {
    const operations = ['--operation', 'getTopology', 'publishMessage'];
    const check = await runCliIn(
      environment(),
      ...['check', ...operations, '--out', join(folder, 'oidc-check')],
    );
    expect(`${check.stderr}${check.stdout}`).toMatch(/passed: /);
    const out = join(folder, 'oidc-bench');
    const before = provider.issued();
    const bench = await runCliIn(
      environment(),
      ...['bench', '--seconds', '1', '--max-rate', '50'],
      '--out',
      out,
    );
    expect(`${bench.stderr}${bench.stdout}`).toMatch(/passed: /);
    expect(await statusesOf(out)).toEqual(['200', '204']);
    expect(provider.issued() - before).toBeGreaterThanOrEqual(3);
  });
});

/** `check` and `bench` with a client certificate: secrets-stay-inside.test.ts. */
describe('a cluster behind TLS', {timeout: 120_000}, () => {
  let certificates: Certificates;
  let clusters: Readonly<Record<'private CA' | 'mutual TLS', Cluster>>;

  beforeAll(async () => {
    certificates = await makeCertificates(folder, 'c8gauge-test-passphrase');
    const {ca, serverCert, serverKey} = certificates;
    const flags = ['--tls-cert', serverCert, '--tls-key', serverKey];
    clusters = {
      'private CA': await startCluster(flags),
      'mutual TLS': await startCluster([...flags, '--tls-client-ca', ca]),
    };
  }, 60_000);
  afterAll(async () => {
    for (const each of Object.values(clusters)) await each.stop();
  });

  const environments = {
    'private CA': () => ({CAMUNDA_MTLS_CA_PATH: certificates.ca}),
    'mutual TLS': () => ({
      CAMUNDA_MTLS_CA_PATH: certificates.ca,
      CAMUNDA_MTLS_CERT_PATH: certificates.clientCert,
      CAMUNDA_MTLS_KEY_PATH: certificates.clientKey,
      CAMUNDA_MTLS_KEY_PASSPHRASE: certificates.clientPassphrase,
    }),
  };

  it.for([
    ['private CA', 'embedded'],
    ['mutual TLS', 'embedded'],
    ['mutual TLS', 'k6'],
  ] as const)('%s: load with %s', async ([kind, engine], {skip}) => {
    skip(engine === 'k6' && k6 === null, NO_K6);
    const out = join(folder, `${kind}-${engine}`);
    const {stdout} = await runCliIn(
      {CAMUNDA_REST_ADDRESS: clusters[kind].baseUrl, ...environments[kind]()},
      ...['load', 'process-loop', '--engine', engine, '--vus', '2', '--duration', '1s'],
      ...['--out', out],
    );
    expect(stdout).toContain('report ');
    expect(await statusesOf(out)).toEqual(['200', '204']);
  });

  it('says what is missing', async () => {
    const unknown = await runCliIn({}, 'check', '--base-url', clusters['private CA'].baseUrl);
    expect(unknown.stderr).toMatch(/^c8gauge: cannot reach https:.*CAMUNDA_MTLS_CA_PATH.*\n$/);
    expect(unknown.status).toBe(2);
    const stranger = await runCliIn(
      environments['private CA'](),
      ...['load', 'process-loop', '--base-url', clusters['mutual TLS'].baseUrl],
    );
    expect(stranger.stderr).toMatch(/^c8gauge: cannot reach https:.*CAMUNDA_MTLS_CERT_PATH.*\n$/);
    expect(stranger.status).toBe(2);
  });
});
