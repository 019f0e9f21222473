import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseJson} from '../core/int64.ts';
import {
  type EmbeddedCluster,
  startEmbeddedCluster,
} from '../measurement/target/embedded-cluster.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {EXIT_STATUS} from '../record/verdict.ts';
import {runCli, startCli} from './cli-process.case.ts';

describe('the measuring commands', {timeout: 60_000}, () => {
  let folder: string;
  let cluster: EmbeddedCluster;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-commands-'));
    cluster = await startEmbeddedCluster();
  });

  afterAll(async () => {
    await cluster.stop();
    await rm(folder, {recursive: true, force: true});
  });

  const target = () => ['--base-url', cluster.baseUrl, '--out', join(folder, 'out')];

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

  it('load runs a script with the options that were given, and says only the verdict if quiet', async () => {
    const json = join(folder, 'load.json');
    const {status, stdout} = await runCli(
      ...['load', 'process-loop', '--vus', '2', '--duration', '1s', '--quiet', '--json', json],
      ...target(),
    );
    const record = await readRunRecord(json);
    expect(stdout).toBe(`${record.verdict.status}: ${record.verdict.reasons[0]}\n`);
    expect(status).toBe(EXIT_STATUS[record.verdict.status]);
    expect(record.loads[0]?.operations.map(each => each.operation)).toEqual([
      'activateJobs',
      'completeJob',
      'createProcessInstance',
    ]);
  });

  it('SIGINT ends a load early, keeps what was measured and cannot tell', async () => {
    const out = join(folder, 'interrupted');
    const running = startCli(
      ...['load', 'process-loop', '--duration', '60s', '--base-url', cluster.baseUrl, '--out', out],
    );
    running.stdout.resume();
    await untilRequests(cluster.baseUrl);
    running.kill('SIGINT');
    expect(await once(running, 'exit')).toEqual([2, null]);
    const record = await readRunRecord(join(out, 'record.json'));
    expect(record.verdict.reasons).toContain('the run was interrupted');
    expect(record.loads[0]?.iterations.completed).toBeGreaterThan(0);
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
      body: '{"filter":{"bpmnProcessId":"c8gauge-one-task"},"page":{"limit":1}}',
    });
    const {page} = (await response.json()) as {page: {totalItems: number}};
    if (page.totalItems > 5000) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the load sent nothing within 30 s');
}
