import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseJson} from '../core/int64.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {type Cluster, runCli, runCliIn, startCli, startCluster} from './in-process.case.ts';

describe('the measuring commands', {timeout: 60_000}, () => {
  let folder: string;
  let cluster: Cluster;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-commands-'));
    cluster = await startCluster();
  });

  afterAll(async () => {
    await cluster.stop();
    await rm(folder, {recursive: true, force: true});
  });

  const target = () => ['--base-url', cluster.baseUrl, '--out', join(folder, 'out')];

  it('check judges a cluster that is loaded meanwhile', async () => {
    const asked = ['check', '--operation', 'getTopology', '--under-load', '20'];
    const {status, stdout} = await runCli(...asked, ...target());
    expect(stdout).toMatch(/created \d+ process instances beside the checks, \d+\.\d\/s of 20\/s/);
    expect(status, stdout).toBe(0);
  });

  it('check writes verdict, findings and coverage as JSON', async () => {
    const json = join(folder, 'check.json');
    const {status, stdout} = await runCli(
      ...['check', '--operation', 'getTopology', '--seed', '7', '--json', json, ...target()],
    );
    expect(status).toBe(0);
    expect(stdout).toContain('seed 7');
    expect(parseJson(await readFile(json, 'utf8'))).toMatchObject({
      verdict: {status: 'passed'},
      findings: [],
      coverage: expect.arrayContaining([
        expect.objectContaining({operation: 'getTopology', exercised: true}),
      ]),
    });
  });

  /** A script that asks for the topology, with options of its own. */
  async function topologyScript(name: string, options: string): Promise<string> {
    const file = join(folder, `${name}.js`);
    await writeFile(
      file,
      `import http from 'k6/http';
      export const options = ${options};
      export default async () => { await http.get(__ENV.CAMUNDA_REST_ADDRESS + '/v2/topology'); };`,
    );
    return file;
  }

  it.each([
    [0.5, 'passed'],
    [0, 'failed'],
  ])('load takes a floor of %d from a script only where it is narrower', async (bound, status) => {
    const floor = `{failedRequests: 1, neverSent: ${bound}, throwingIterations: ${bound}}`;
    const options = `{vus: 1, iterations: 20, ext: {c8gauge: {floor: ${floor}}}}`;
    const script = await topologyScript('narrow', options);
    const ended = await runCli('load', script, '--quiet', ...target());
    expect(ended.stdout).toContain(status);
    const {loads} = await readRunRecord(join(folder, 'out', 'record.json'));
    const bounds = loads[0]?.floor?.map(each => [each.metric, each.expression]);
    expect(bounds).toContainEqual(['failed_requests', 'rate<0.01']);
    expect(bounds).toContainEqual(['throwing_iterations', `rate<${Math.min(bound, 0.01)}`]);
  });

  it('load runs a script with the options that were given, and says only the verdict if quiet', async () => {
    const json = join(folder, 'load.json');
    const script = await topologyScript('slowly', '{vus: 3, iterations: 300}');
    // So few that no percentile is shown, which a busy machine could falsify.
    const options = ['--rate', '8', '--duration', '2s', '--quiet', '--json', json];
    const {status, stdout} = await runCli('load', script, ...options, ...target());
    expect(stdout).toBe('passed: 1 load within thresholds\n');
    expect(status).toBe(0);
    const {loads} = await readRunRecord(json);
    expect(loads[0]?.operations[0]?.requests.total).toBe(17);
  });

  it('load hands on the variables that are named, credentials too, and no others', async () => {
    const script = join(folder, 'variables.ts');
    await writeFile(
      script,
      `import http from 'k6/http';
      import {check} from 'k6';
      export const options = {iterations: 1};
      export default function () {
        http.get(__ENV.CAMUNDA_REST_ADDRESS + '/v2/topology');
        const {CAMUNDA_CLIENT_ID, CAMUNDA_CLIENT_SECRET, SIZE} = __ENV;
        check(0, {given: CAMUNDA_CLIENT_ID === 'me' && SIZE === '1=2' && CAMUNDA_CLIENT_SECRET === undefined});
      }`,
    );
    const variables = {CAMUNDA_CLIENT_ID: 'me', CAMUNDA_CLIENT_SECRET: 'not told'};
    const args = ['load', script, '--quiet', '--auth-strategy', 'NONE', ...target()];
    const ended = await runCliIn(variables, ...args, '-e', 'CAMUNDA_CLIENT_ID', '-e', 'SIZE=1=2');
    expect(ended.stdout).toBe('passed: 1 load within thresholds\n');
    const wrong = await runCliIn(variables, ...args, '-e', 'NOT_THERE');
    expect(wrong).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no variable NOT_THERE'),
    });
  });

  it('load fails where a threshold is broken', async () => {
    const options = "{iterations: 3, thresholds: {http_reqs: ['count<3']}}";
    const script = await topologyScript('too-many', options);
    const {status, stdout} = await runCli('load', script, '--quiet', ...target());
    expect(stdout).toMatch(/^failed: too-many: count of http_reqs was 3, the bound is 3\n$/);
    expect(status).toBe(1);
  });

  it('ends a load early when it is interrupted, keeps what was measured and is inconclusive', async () => {
    const out = join(folder, 'interrupted');
    const running = startCli(
      {C8GAUGE_RUN_ID: 'interrupted'},
      ...['load', 'process-loop', '--duration', '60s', '--base-url', cluster.baseUrl, '--out', out],
    );
    await untilRequests(cluster.baseUrl);
    running.interrupt();
    expect((await running.ended).status).toBe(2);
    const record = await readRunRecord(join(out, 'record.json'));
    expect(record.verdict.reasons).toContain('the run was interrupted');
    expect(record.loads[0]?.iterations.completed).toBeGreaterThan(0);
  });

  /** A script that never leaves its setup. */
  const HANGS_IN_SETUP = `import {sleep} from 'k6';
    export const options = {iterations: 1};
    export const setup = async () => { console.log('in setup'); await sleep(600); };
    export default () => {};`;

  it.each([
    ['before its target is open', false],
    ['in its setup', true],
  ])('gives a record of a load that is interrupted %s', async (when, begins) => {
    const out = join(folder, `interrupted ${when}`);
    const script = join(folder, 'hangs-in-setup.js');
    await writeFile(script, HANGS_IN_SETUP);
    const running = startCli({}, 'load', script, '--base-url', cluster.baseUrl, '--out', out);
    if (begins) await running.stderr.until(/in setup/);
    running.interrupt();
    const {status, stdout} = await running.ended;
    expect(stdout).toMatch(/^inconclusive: the run was interrupted/m);
    expect(status).toBe(2);
    const {loads, verdict} = await readRunRecord(join(out, 'record.json'));
    expect(verdict.reasons).toContain('the run was interrupted');
    expect(loads.map(each => each.durationMs)).toEqual(begins ? [0] : []);
  });

  it.each([
    [
      ['load', 'no-such-scenario'],
      /unknown scenario 'no-such-scenario': use one of .*process-loop/,
    ],
    [['load', 'process-loop', '--profile', 'nope'], /unknown profile 'nope': use one of smoke/],
    [['load', 'process-loop', '--duration', 'abc'], /write a duration like/],
    [['check', '--operation', 'nope'], /no operation 'nope': choose from getTopology/],
    [['check', '--contract', 'nope.yaml'], /cannot read the contract \S+\/nope\.yaml/],
  ])('%j is one line on stderr that names the fix, exit 2', async (args, words) => {
    const {status, stdout, stderr} = await runCli(...args, ...target());
    // Refused before a target is opened, or one started.
    if (args[0] === 'load') expect(stdout).not.toContain(cluster.baseUrl);
    expect(stderr).toMatch(/^c8gauge: .*\n$/);
    expect(stderr).toMatch(words);
    expect(status).toBe(2);
  });

  it.each(['start', 'check', 'load process-loop'])('%s refuses a target of HTML', async command => {
    const server = createServer((_request, response) => {
      response.writeHead(200, {'content-type': 'text/html'}).end('<html>');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const {status, stderr} = await runCli(...command.split(' '), '--base-url', url);
    server.close();
    expect(stderr).toMatch(/^c8gauge: .*answered 200 text\/html, not JSON: give the address .*\n$/);
    expect(status).toBe(2);
  });
});

/** Waits, at most 30 s, until a load has created process instances. */
async function untilRequests(baseUrl: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const response = await fetch(`${baseUrl}/v2/process-instances/search`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: '{"filter":{"bpmnProcessId":"c8gauge-one-task-interrupted"},"page":{"limit":1}}',
    });
    const {page} = (await response.json()) as {page: {totalItems: number}};
    if (page.totalItems > 50) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the load sent nothing within 30 s');
}
