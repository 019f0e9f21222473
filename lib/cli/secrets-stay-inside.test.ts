import {readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Certificates, makeCertificates} from '../auth/certificates.case.ts';
import {type IdentityProvider, startIdentityProvider} from '../auth/identity-provider.case.ts';
import {findK6} from '../engine/k6/k6-process.ts';
import {type Cluster, runCliIn, startCluster} from './in-process.case.ts';

const k6 = await findK6();

/** One in every place where a secret can be. */
const CANARIES = {
  clientSecret: 'canary-client-secret-71c1',
  password: 'canary-basic-password-0d2e',
  passphrase: 'canary-key-passphrase-9f33',
  urlPassword: 'canary-url-password-5a5a',
  urlQuery: 'canary-url-query-c0de',
  oauthQuery: 'canary-oauth-query-b00c',
};
const USER = 'canary';
const BASIC = Buffer.from(`${USER}:${CANARIES.password}`).toString('base64');

/** Any JSON Web Token begins so: every token that was issued is found, however often it was renewed. */
const TOKEN = /eyJ[\w-]{10,}\.eyJ[\w-]{10,}/;

/** A script that does all it can to give its environment away. */
const TELLTALE = `
import http from 'k6/http';
export const options = {
  vus: 1, duration: '1s',
  tags: {header: __ENV.C8GAUGE_AUTHORIZATION || 'none'},
};
export default async function () {
  console.log(JSON.stringify(__ENV));
  await http.get(__ENV.C8GAUGE_BASE_URL + '/v2/topology', {
    headers: {authorization: __ENV.C8GAUGE_AUTHORIZATION || ''},
    tags: {operation: 'getTopology', name: '/topology'},
  });
  throw new Error('gave ' + __ENV.C8GAUGE_AUTHORIZATION);
}`;

let folder: string;
let provider: IdentityProvider;
let certificates: Certificates;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-canaries-'));
  provider = await startIdentityProvider(CANARIES.clientSecret);
  certificates = await makeCertificates(folder, CANARIES.passphrase);
  await writeFile(join(folder, 'telltale.ts'), TELLTALE);
});
afterAll(async () => {
  await provider.stop();
  await rm(folder, {recursive: true, force: true});
});

const oauth = () => ({
  CAMUNDA_AUTH_STRATEGY: 'OAUTH',
  CAMUNDA_CLIENT_ID: provider.clientId,
  CAMUNDA_CLIENT_SECRET: CANARIES.clientSecret,
  CAMUNDA_OAUTH_URL: `${provider.tokenUrl}?hint=${CANARIES.oauthQuery}`,
});

/** What a command said and wrote, and the command lines of the processes that it started. */
async function traces(environment: NodeJS.ProcessEnv, ...args: string[]) {
  const out = await mkdtemp(join(folder, 'out-'));
  const commands = new Set<string>();
  const timer = setInterval(() => collectCommands(process.pid, commands), 100);
  const {stdout, stderr} = await runCliIn(environment, ...args, '--out', out);
  clearInterval(timer);
  return {out, commands: [...commands], text: [stdout, stderr, ...commands, ...filesIn(out)]};
}

/** The command lines of a process's descendants, where the system tells (Linux). */
function collectCommands(pid: number, into: Set<string>): void {
  try {
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8');
      for (const child of children.split(' ').filter(Boolean)) {
        into.add(readFileSync(`/proc/${child}/cmdline`, 'utf8').replaceAll('\0', ' '));
        collectCommands(Number(child), into);
      }
    }
  } catch {
    // It ended meanwhile.
  }
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter(each => each.isFile())
    .map(each => readFileSync(join(each.parentPath, each.name), 'utf8'));
}

/** What shows that the test looked at the right thing; texts are too long to be shown whole. */
function expectMention(text: string | undefined, words: RegExp): void {
  expect(words.test(text ?? '') ? '' : `no ${words} in ${text?.slice(0, 600)}`).toBe('');
}

function expectNoCanary(texts: readonly string[]): void {
  for (const text of texts) {
    for (const [channel, canary] of Object.entries({...CANARIES, BASIC})) {
      const at = text.indexOf(canary);
      expect(at < 0 ? '' : `${channel}: ${text.slice(Math.max(0, at - 80), at + 80)}`).toBe('');
    }
    const token = TOKEN.exec(text);
    expect(token ? text.slice(Math.max(0, token.index - 80), token.index + 80) : '').toBe('');
  }
}

/** Every format of a record. */
async function rendered(out: string): Promise<readonly string[]> {
  return (await traces({}, 'report', join(out, 'record.json'))).text;
}

describe('no secret is in anything that comes out', {timeout: 120_000}, () => {
  describe('with a token and a client certificate', () => {
    let cluster: Cluster;
    beforeAll(async () => {
      const {serverCert, serverKey, ca} = certificates;
      cluster = await startCluster([
        ...['--auth', 'oidc', '--jwks-url', provider.jwksUrl],
        ...['--tls-cert', serverCert, '--tls-key', serverKey, '--tls-client-ca', ca],
      ]);
    });
    afterAll(() => cluster.stop());

    const environment = () => ({
      ...oauth(),
      CAMUNDA_REST_ADDRESS: cluster.baseUrl
        .replace('//', `//${USER}:${CANARIES.urlPassword}@`)
        .concat(`/v2?key=${CANARIES.urlQuery}`),
      CAMUNDA_MTLS_CA_PATH: certificates.ca,
      CAMUNDA_MTLS_CERT_PATH: certificates.clientCert,
      CAMUNDA_MTLS_KEY_PATH: certificates.clientKey,
      CAMUNDA_MTLS_KEY_PASSPHRASE: CANARIES.passphrase,
    });

    it.for(['embedded', 'k6'])('load with %s', async (engine, {skip}) => {
      skip(engine === 'k6' && k6 === null, 'no k6 on the PATH: its command line is not looked at');
      const script = join(folder, 'telltale.ts');
      const {out, text, commands} = await traces(
        environment(),
        ...['load', script, '--engine', engine],
      );
      const said = text.join('\n');
      expectMention(said, /"C8GAUGE_AUTHORIZATION":"Bearer \*\*\*"/);
      expectMention(said, /gave Bearer \*\*\*/);
      if (engine === 'k6') expectMention(commands.join('\n'), /k6 run/);
      expectNoCanary([...text, ...(await rendered(out))]);
      expect(said.includes('PRIVATE KEY')).toBe(false);
    });

    it('check and bench', async () => {
      const operations = ['--operation', 'getTopology', 'createProcessInstance'];
      const check = await traces(environment(), 'check', ...operations);
      expectMention(check.text[0], /passed: /);
      const few = ['--seconds', '1', '--connections', '2', '--max-rate', '50'];
      const bench = await traces(environment(), 'bench', ...few);
      expectMention(bench.text[0], /passed: /);
      expectNoCanary([...check.text, ...bench.text]);
    });
  });

  describe('when the server gives back what it was sent', () => {
    let server: Server;
    let address: string;
    beforeAll(async () => {
      server = createServer((request, response) => {
        request.resume();
        // What is not a key: under load an answer is kept only when it breaks the contract.
        const echo = {url: request.url, ...request.headers, processInstanceKey: 'none'};
        const body = JSON.stringify(echo);
        response.writeHead(200, {'content-type': 'application/json', 'x-echo': body}).end(body);
      });
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => new Promise(resolve => server.close(resolve)));

    it('check, with a token', async () => {
      const given = {...oauth(), CAMUNDA_REST_ADDRESS: address};
      const check = await traces(given, 'check', '--operation', 'createProcessInstance');
      expectMention(check.text.join('\n'), /authorization[\\":]+Bearer \*\*\*/);
      expectNoCanary([...check.text, ...(await rendered(check.out))]);
    });

    it('load, with a password', async () => {
      const given = {
        CAMUNDA_BASIC_AUTH_USERNAME: USER,
        CAMUNDA_BASIC_AUTH_PASSWORD: CANARIES.password,
        CAMUNDA_REST_ADDRESS: address,
      };
      const flags = ['--duration', '1s', '--validate', '100%'];
      const load = await traces(given, 'load', 'create-instance', ...flags);
      expectMention(load.text.join('\n'), /under load/);
      expectNoCanary([...load.text, ...(await rendered(load.out))]);
    });
  });

  it('when signing in fails', async () => {
    const failing: readonly NodeJS.ProcessEnv[] = [
      {CAMUNDA_CLIENT_SECRET: `${CANARIES.clientSecret}-wrong`},
      {CAMUNDA_OAUTH_URL: `${provider.issuer}/realms/nope/token?hint=${CANARIES.oauthQuery}`},
      {CAMUNDA_OAUTH_URL: `http://u:${CANARIES.urlPassword}@127.0.0.1:1/token`},
      {CAMUNDA_REST_ADDRESS: `ftp://u:${CANARIES.urlPassword}@h/?q=${CANARIES.urlQuery}`},
      {CAMUNDA_REST_ADDRESS: `u:${CANARIES.urlPassword}@h`},
    ];
    const fail = async (each: NodeJS.ProcessEnv) => {
      const given = {CAMUNDA_REST_ADDRESS: 'http://127.0.0.1:1', ...oauth(), ...each};
      const {text} = await traces(given, 'check');
      expect(text[1]).toMatch(/^c8gauge: .*\n$/);
      expectNoCanary(text);
    };
    await Promise.all(failing.map(fail));
  });

  it('when scripts are exported', async () => {
    const out = join(folder, 'exported');
    const {stdout, stderr} = await runCliIn(
      oauth(),
      ...['export', 'k6', out, '--script', 'process-loop'],
    );
    const said = await runCliIn(
      oauth(),
      ...['export', 'k6-operator', out, '--script', 'process-loop'],
      ...['--base-url', `http://${USER}:${CANARIES.urlPassword}@camunda:8080`],
    );
    expectNoCanary([stdout, stderr, said.stdout, said.stderr, ...filesIn(out)]);
  });
});
