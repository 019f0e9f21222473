import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:https';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {generate} from 'selfsigned';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {anonymousAccess} from '../auth/access.ts';
import {makeCertificates} from '../auth/certificates.case.ts';
import {startIdentityProvider} from '../auth/identity-provider.case.ts';
import {runScenario} from './engine.ts';
import {exportK6} from './k6/export-k6.ts';
import {findK6} from './k6/k6-process.ts';
import type {EngineName, LoadRequest, LoadTarget} from './load.ts';
import {startTestTarget} from './test-target.case.ts';

const k6 = await findK6();
const NO_K6 = 'no k6 on the PATH, so it is not tried';
const ENGINES: readonly EngineName[] = ['embedded', 'k6'];

const CLOSED = "executor: 'constant-vus', vus: 4, duration: '1s'";
const SHARED = "executor: 'shared-iterations', vus: 4, iterations: 200";

/** Sends one request after the other, with a pause so that a failing one is not tried too often. */
const LOOP = `
import http from 'k6/http';
import {sleep} from 'k6';
export const options = {scenarios: {loop: {${CLOSED}}}};
export default async function () {
  await http.get(__ENV.C8GAUGE_BASE_URL + '/x', {tags: {operation: 'x', name: '/x'}});
  await sleep(0.01);
}`;

let folder: string;
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-access-'));
  script = join(folder, 'loop.ts');
  await writeFile(script, LOOP);
});
afterAll(() => rm(folder, {recursive: true, force: true}));

const run = (engine: EngineName, baseUrl: string, more: Partial<LoadRequest & LoadTarget>) =>
  runScenario({script, engine, baseUrl, seed: 1, onLog: () => undefined, ...more});

it.for(ENGINES)('%s: --max-rate holds for a closed loop', async (engine, {skip}) => {
  skip(engine === 'k6' && k6 === null, NO_K6);
  const target = await startTestTarget();
  const {operations, options, durationMs} = await run(engine, target.baseUrl, {maxRate: 20});
  await target.close();
  // One more: the first is sent at once.
  expect(target.count).toBeLessThanOrEqual((durationMs / 1000) * 20 + 1);
  expect(target.count).toBeGreaterThan(1);
  expect(operations[0]?.requests.total).toBe(target.count);
  expect(options['rps']).toBe(20);
});

it('--max-rate holds for arrivals, and for all worker threads together', async () => {
  const target = await startTestTarget();
  const result = await run('embedded', target.baseUrl, {
    maxRate: 10,
    rate: 500,
    duration: '1s',
    workers: 2,
  });
  await target.close();
  expect(result.offeredPerSecond).toBe(10);
  expect(target.count).toBeLessThanOrEqual(11);
});

/** A script that would rather not know what became of its request. */
const sending = (url: string, params = '{}') => `
import http from 'k6/http';
export const options = {vus: 1, iterations: 50};
export default async function () {
  try { await http.get(${url}, ${params}); } catch {}
}`;

it.each([
  ['a URL of its own', "'http://192.0.2.1:8080/v2/topology'", 0],
  ['a redirect', "__ENV.C8GAUGE_BASE_URL + '/away'", 1],
])('a script reaches no host but the target by %s, and the run ends', async (_, url, sent) => {
  const target = await startTestTarget((_request, response) => {
    response.writeHead(307, {location: 'http://192.0.2.1:8080/'}).end();
  });
  const lines: string[] = [];
  const away = join(folder, 'away.ts');
  await writeFile(away, sending(url));
  const {exit, operations} = await run('embedded', target.baseUrl, {
    script: away,
    onLog: (_level, line) => lines.push(line),
  });
  await target.close();
  expect(exit?.code).toBe(108);
  expect(exit?.reason).toMatch(/sends to 192\.0\.2\.1:8080.*allowed: \['192\.0\.2\.1'\]/);
  expect(lines).toEqual([`the run ends early: ${exit?.reason}`]);
  expect(target.count).toBe(sent);
  expect(operations.reduce((sum, each) => sum + each.requests.total, 0)).toBe(sent);
});

it('k6: a script reaches no other machine where the target is this one', async ({skip}) => {
  skip(k6 === null, NO_K6);
  const target = await startTestTarget();
  const away = join(folder, 'away-k6.ts');
  await writeFile(away, sending("__ITER % 2 ? 'http://192.0.2.1/' : __ENV.C8GAUGE_BASE_URL + '/'"));
  const {operations} = await run('k6', target.baseUrl, {script: away});
  await target.close();
  expect(target.count).toBe(25);
  const errors = operations.map(each => each.byError).filter(each => Object.keys(each).length > 0);
  expect(errors).toEqual([{ADDRESS_NOT_ALLOWED: 25}]);
});

it('a redirect carries credentials to the same host only', async () => {
  const seen: Record<string, unknown> = {};
  const target = await startTestTarget((request, response) => {
    seen[request.url ?? ''] = request.headers.authorization;
    const port = new URL(target.baseUrl).port;
    const location = request.url === '/first' ? '/second' : `http://localhost:${port}/third`;
    response.writeHead(request.url === '/third' ? 200 : 302, {location}).end();
  });
  const hop = join(folder, 'hop.ts');
  const headers = "{headers: {Authorization: 'Bearer canary', 'x-other': '1'}}";
  await writeFile(hop, sending("__ENV.C8GAUGE_BASE_URL + '/first'", headers));
  await run('embedded', target.baseUrl, {script: hop});
  await target.close();
  expect(seen).toEqual({
    '/first': 'Bearer canary',
    '/second': 'Bearer canary',
    '/third': undefined,
  });
});

/** A server whose certificate becomes a stranger's while it runs. */
async function startServerThatLosesTrust(certificates: {
  readonly serverCert: string;
  readonly serverKey: string;
}) {
  const pem = (file: string) => readFile(file, 'utf8');
  const server = createServer(
    {cert: await pem(certificates.serverCert), key: await pem(certificates.serverKey)},
    (_request, response) => {
      response.setHeader('content-type', 'application/json').end('{}');
      if (!isUntrusted && ++served === 50) void loseTrust();
    },
  );
  let served = 0;
  let isUntrusted = false;
  const stranger = await generate([{name: 'commonName', value: '127.0.0.1'}], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{name: 'subjectAltName', altNames: [{type: 7, ip: '127.0.0.1'}]}],
  });
  async function loseTrust() {
    isUntrusted = true;
    server.setSecureContext({cert: stranger.cert, key: stranger.private});
    server.closeAllConnections();
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {server, baseUrl: `https://127.0.0.1:${(server.address() as AddressInfo).port}`};
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

it.for(ENGINES)(
  '%s: a certificate that fails under load is counted as such',
  async (engine, {skip}) => {
    skip(engine === 'k6' && k6 === null, NO_K6);
    const certificates = await makeCertificates(folder, 'c8gauge-test-passphrase');
    const {server, baseUrl} = await startServerThatLosesTrust(certificates);
    const ca = [await readFile(certificates.ca, 'utf8')];
    const untrusted = join(folder, `untrusted-${engine}.ts`);
    await writeFile(untrusted, LOOP.replace(CLOSED, SHARED));
    const access = {...anonymousAccess, tls: {ca}};
    const {operations} = await run(engine, baseUrl, {access, script: untrusted});
    await close(server);
    const [x] = operations;
    expect(x?.requests.ok).toBeGreaterThanOrEqual(40);
    const failed = engine === 'k6' ? 'CERT_UNKNOWN_AUTHORITY' : 'DEPTH_ZERO_SELF_SIGNED_CERT';
    // Beside it stand the few requests that were under way when the connections were cut.
    expect(x?.byError[failed]).toBeGreaterThan(100);
  },
);

it('an exported script signs in by itself, with the names of the SDKs', async ({skip}) => {
  skip(k6 === null, NO_K6);
  const secret = 'c8gauge-test-client-secret';
  const provider = await startIdentityProvider(secret, 2);
  const seen = new Set<string>();
  const target = await startTestTarget((request, response) => {
    seen.add(String(request.headers.authorization));
    response.end('{"processInstanceKey":1}');
  });
  const [file = ''] = await exportK6({scripts: ['create-instance'], folder, seed: 1});
  const env = {
    ...process.env,
    CAMUNDA_REST_ADDRESS: `${target.baseUrl}/v2`,
    CAMUNDA_CLIENT_ID: provider.clientId,
    CAMUNDA_CLIENT_SECRET: secret,
    CAMUNDA_OAUTH_URL: provider.tokenUrl,
    C8GAUGE_DURATION: '4s',
    C8GAUGE_VUS: '1',
    C8GAUGE_RATE: '20',
    K6_NO_USAGE_REPORT: 'true',
  };
  await promisify(execFile)('k6', ['run', '--quiet', '--address', '', file], {env, cwd: folder});
  await target.close();
  await provider.stop();
  expect([...seen].filter(each => !each.startsWith('Bearer eyJ'))).toEqual([]);
  // Setup's VU and the one that works each fetched theirs, and renewed it.
  expect(seen.size).toBeGreaterThanOrEqual(3);
});
