import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parse, stringify} from 'yaml';
import {parseJson} from '../core/int64.ts';
import type {Fault} from '../faults/fault.ts';
import {startFaultProxy} from '../faults/fault-proxy.ts';
import {
  type GateRequest,
  plannedGate,
  readKeptPairs,
  runFile,
  writeGatePlan,
} from '../measurement/gate/gate-plan.ts';
import {loadOf, recordedRun} from '../measurement/gate/runs.case.ts';
import {startReceiver, total} from '../measurement/stream/receiver.case.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {writeRunRecord} from '../record/write-run-record.ts';
import {type Cluster, runCli, startCli, startCluster} from './in-process.case.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-gate-'));
});

afterAll(() => rm(folder, {recursive: true, force: true}));

/** Writes a set of records: a run every two minutes, each slower by a factor. */
async function writeSet(name: string, startMinute: number, slower: number): Promise<string> {
  for (let run = 0; run < 10; run++) {
    const load = loadOf(slower * (1 + (run % 3) / 1000));
    const {record} = recordedRun(startMinute + 2 * run, load);
    await writeRunRecord(record, join(folder, name, `run-${run}.json`));
  }
  return join(folder, name);
}

describe('a gate on records', {timeout: 60_000}, () => {
  it.each([
    ['passed', 1, 0],
    ['failed', 1.2, 1],
  ])('is %s where the candidate is %d times as slow: exit %d', async (outcome, slower, exit) => {
    const baseline = await writeSet(`${outcome}-baseline`, 0, 1);
    const candidate = await writeSet(`${outcome}-candidate`, 1, slower);
    const out = join(folder, outcome);
    const json = join(folder, `${outcome}.json`);
    const {status, stdout} = await runCli(
      ...['gate', '--baseline', baseline, '--candidate', candidate, '--out', out, '--json', json],
    );
    expect(stdout).toMatch(new RegExp(`^${outcome}: `, 'm'));
    expect(
      stdout
        .split('\n')
        .filter(
          each => each.length > 80 && !each.startsWith(outcome) && !each.startsWith('report'),
        ),
    ).toEqual([]);
    expect(stdout).toMatch(/^also +minimum detectable effect: process-loop throughput [\d.]+ %/m);
    expect(status).toBe(exit);
    const record = await readRunRecord(join(out, 'record.json'));
    expect(record.gate).toMatchObject({outcome, design: 'pairs', runsMeasured: 10});
    expect(parseJson(await readFile(json, 'utf8'))).toMatchObject({gate: {outcome}});
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('id="gate"');
    expect(await readFile(join(out, 'junit.xml'), 'utf8')).toContain('c8gauge.gate');
  });

  it('says that sets which were not interleaved promise nothing, and only the verdict if quiet', async () => {
    const baseline = await writeSet('sets-baseline', 0, 1);
    const candidate = await writeSet('sets-candidate', 40, 1.2);
    const out = join(folder, 'sets');
    const {status, stdout} = await runCli(
      ...['gate', '--baseline', baseline, '--candidate', candidate, '--out', out, '--quiet'],
    );
    expect(stdout).toMatch(/^failed: .*\n$/);
    expect(status).toBe(1);
    const record = await readRunRecord(join(out, 'record.json'));
    expect(record.gate?.design).toBe('sets');
    expect(record.warnings).toEqual([expect.stringMatching(/not interleaved/)]);
  });

  it('trend finds nothing in runs that are alike, and exits 1 where the newest are worse', async () => {
    const alike = await writeSet('trend-alike', 0, 1);
    await writeFile(join(alike, 'cut.json'), '{"schema":"c8gauge/run-record","run":');
    await writeFile(join(alike, 'other.json'), '{}');
    const quietly = ['--quiet', '--out', join(folder, 'trend-out')];
    expect(await runCli('trend', alike, ...quietly)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^c8gauge: \S+cut\.json is cut short after 37 bytes: .*\n$/),
      stdout: 'passed: 10 runs, nothing is worse since its last change\n',
    });
    await writeSet('trend-worse/old', 0, 1);
    await writeSet('trend-worse/new', 40, 1.2);
    const json = join(folder, 'trend.json');
    const out = join(folder, 'trend-worse-out');
    const {status, stdout} = await runCli(
      ...['trend', join(folder, 'trend-worse'), '--json', json, '--out', out],
    );
    expect((await readdir(out)).toSorted()).toEqual([
      ...['history.csv', 'index.html', 'junit.xml', 'summary.md', 'trend.json', 'trend.txt'],
    ]);
    expect(stdout).toMatch(
      /^failed: process-loop (throughput|median) is [\d.,]+ ?\S+, it was [^(]+\(×/m,
    );
    expect(status).toBe(1);
    expect(parseJson(await readFile(json, 'utf8'))).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({metric: 'throughput', runId: 'run-40', outcome: 'worse'}),
      ]),
    });
    const again = (...flags: string[]) =>
      runCli('trend', join(folder, 'trend-worse'), ...flags, '--quiet', '--out', out);
    expect(await again('--accept', 'gone')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no usable run 'gone'.*run-58/),
    });
    expect(await again('--note', 'run-40=planned')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('that somebody has looked at'),
    });
    expect(await again('--accept', 'run-0')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/ of what it was at the accepted run-0\b/),
    });
    expect((await again('--accept', 'run-44')).status).toBe(0);
    await writeFile(join(folder, 'trend-worse', 'c8gauge-trend.json'), '{');
    expect(await again()).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/cannot read \S+c8gauge-trend\.json.*correct it, or remove it/),
    });
  });
});

describe('a gate on clusters', {timeout: 120_000}, () => {
  let cluster: Cluster;

  beforeAll(async () => {
    // Slow enough to leave the machine to others: how fast it is is no matter here.
    cluster = await startCluster(['--service-rate', '50']);
  });

  afterAll(() => cluster.stop());

  /** Runs a gate, and does something once it says some words. */
  async function gateUntil(
    words: RegExp,
    act: () => void,
    args: string[],
    environment: NodeJS.ProcessEnv,
  ) {
    const gate = startCli(environment, 'gate', ...args);
    void gate.stdout.until(words).then(act);
    return gate.ended;
  }

  /** A contract of one operation, so that both clusters are checked in a moment. */
  async function smallContract(): Promise<string> {
    const url = new URL('../contract/camunda-8.6.openapi.yaml', import.meta.url);
    const whole = parse(await readFile(url, 'utf8')) as {paths: Record<string, unknown>};
    const file = join(folder, 'topology.openapi.yaml');
    const paths = {'/topology': whole.paths['/topology']};
    await writeFile(file, stringify({...whole, paths}, {aliasDuplicateObjects: false}));
    return file;
  }

  /** The folder of a gate that was interrupted after its first pair. */
  async function brokenOff(name: string, baseline: string, candidate: string): Promise<string> {
    const out = join(folder, name);
    const request: GateRequest = {
      ...{baseline, candidate, scripts: [], engine: 'embedded', conformance: true, metrics: {}},
      ...{durationMs: 1000, vus: 2},
      rules: {effect: 0.03, margin: 0.1, falseAlarmRateMax: 0.01, pairs: 10},
    };
    const contract = {file: await smallContract()};
    await writeGatePlan(out, plannedGate(request, {seed: 7, contract, maxRate: null}));
    for (const [minute, side] of (['baseline', 'candidate'] as const).entries()) {
      const {record} = recordedRun(minute, loadOf(1));
      await writeRunRecord(record, runFile(out, side, 1));
    }
    return out;
  }

  it('continues with --resume, checks both, and keeps the pairs when the candidate dies', async () => {
    const basic = (secret: string) =>
      `Basic ${Buffer.from(`c8gauge:${secret}`).toString('base64')}`;
    const guarded = (secret: string) =>
      startFaultProxy({upstream: cluster.baseUrl, fault: null, authorization: basic(secret)});
    const [baseline, candidate] = [await guarded('one'), await guarded('other')];
    const out = await brokenOff('broken-off', baseline.url, 'http://127.0.0.1:1');
    const receiver = await startReceiver();
    const kill = () => {
      candidate.close().catch(() => undefined);
    };
    const {status, stdout} = await gateUntil(
      /pair 2 of 10/,
      kill,
      ['--resume', out, '--candidate', candidate.url, '--out-prometheus', receiver.url],
      {
        CAMUNDA_BASIC_AUTH_USERNAME: 'c8gauge',
        CAMUNDA_BASIC_AUTH_PASSWORD: 'one',
        CAMUNDA_CANDIDATE_BASIC_AUTH_PASSWORD: 'other',
      },
    );
    await Promise.all([baseline.close(), receiver.stop()]);
    for (const side of ['baseline', 'candidate'])
      expect(total(receiver, 'k6_http_reqs_total', {side})).toBeGreaterThan(0);
    expect(stdout).toContain('1 pair of an earlier attempt is kept');
    expect(stdout).toMatch(/check candidate .* 0 findings/);
    expect(stdout.match(/^creates up to 50 definitions/gm)).toHaveLength(2);
    expect(stdout).toMatch(
      /^inconclusive: in pair \d, the candidate: .*; \d pairs? (is|are) kept: continue with --resume/m,
    );
    expect(status).toBe(2);
    const {gate, streams} = await readRunRecord(join(out, 'record.json'));
    expect(streams).toMatchObject([{to: 'prometheus', dropped: 0}]);
    expect(gate?.newFindings).toEqual([]);
    expect(gate?.metrics[0]?.pairRatios).toHaveLength(gate?.runsMeasured ?? 0);
    const kept = await readKeptPairs(out, 10);
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect(kept).toHaveLength(gate?.runsMeasured ?? 0);
  });

  it('looks for a finding of the candidate alone once more, and fails by it', async () => {
    const wrong: Fault = {
      ...{name: 'size-is-text', class: 'body', says: 'clusterSize is a text'},
      async answer(request, forward) {
        const answer = await forward(request);
        if (!request.target.endsWith('/topology')) return answer;
        const body = answer.body.toString().replace(/"clusterSize":\d+/, '"clusterSize":"one"');
        const {'content-length': _, ...headers} = answer.headers;
        return {...answer, headers, body: Buffer.from(body)};
      },
    };
    const candidate = await startFaultProxy({
      ...{upstream: cluster.baseUrl, fault: wrong, authorization: null},
    });
    const out = await brokenOff('new-finding', cluster.baseUrl, candidate.url);
    const kill = () => {
      candidate.close().catch(() => undefined);
    };
    const {status, stdout} = await gateUntil(/pair 2 of 10/, kill, ['--resume', out], {});
    expect(stdout).toMatch(/^1 finding that only the candidate has: both are checked once more$/m);
    expect(stdout.match(/check candidate/g)?.length).toBe(2);
    expect(stdout).toMatch(
      /^failed: 1 finding that the baseline does not have, first getTopology\//m,
    );
    expect(status).toBe(1);
  });

  it('runs a command before each run, told of its side, and ends with what that says', async () => {
    const told = join(folder, 'told');
    const command = `echo "$C8GAUGE_SIDE $C8GAUGE_PAIR" >> ${told}; test $(wc -l < ${told}) -lt 5 || { echo cannot install >&2; exit 1; }; true`;
    const {status, stdout} = await runCli(
      ...['gate', '--baseline', cluster.baseUrl, '--candidate', cluster.baseUrl, '--seed', '3'],
      ...['--no-conformance', '--vus', '2', '--duration', '1s', '--before-run', command],
      ...['--out', join(folder, 'in-place')],
    );
    expect(stdout).toMatch(
      /^inconclusive: in pair 1, the (baseline|candidate): --before-run .* ended with 1: cannot install/m,
    );
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('--before-run may not have installed another');
    expect(status).toBe(2);
    expect((await readFile(told, 'utf8')).split('\n')).toEqual([
      ...['baseline 0', 'candidate 0', 'baseline 0', 'candidate 0'],
      expect.stringMatching(/^(baseline|candidate) 1$/),
      '',
    ]);
  });

  it('refuses a script that there is not, in one line, before anything is checked', async () => {
    const args = ['--baseline', cluster.baseUrl, '--candidate', cluster.baseUrl];
    const {status, stderr} = await runCli('gate', 'no-such-scenario', ...args);
    expect(stderr).toMatch(/^c8gauge: unknown scenario 'no-such-scenario': .*\n$/);
    expect(status).toBe(2);
  });
});
