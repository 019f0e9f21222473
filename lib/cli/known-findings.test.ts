import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseJson, stringifyJson} from '../core/int64.ts';
import type {Fault} from '../faults/fault.ts';
import {type FaultProxy, startFaultProxy} from '../faults/fault-proxy.ts';
import {type Cluster, runCli, startCluster} from './in-process.case.ts';

const DAY_MS = 24 * 3_600_000;

let [cluster, proxy]: [Cluster | null, FaultProxy | null] = [null, null];
let folder: string;
/** What the target gets wrong at the moment: fields of its topology that become texts. */
let wrong: readonly string[] = [];

const texts: Fault = {
  ...{name: 'numbers-are-texts', class: 'body', says: 'some numbers are texts'},
  async answer(request, forward) {
    const answer = await forward(request);
    if (!request.target.endsWith('/topology') || wrong.length === 0) return answer;
    const fields = new RegExp(`"(${wrong.join('|')})":\\d+`, 'g');
    const body = answer.body.toString().replace(fields, '"$1":"one"');
    const {'content-length': _, ...headers} = answer.headers;
    return {...answer, headers, body: Buffer.from(body)};
  },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-known-'));
  cluster = await startCluster();
  proxy = await startFaultProxy({upstream: cluster.baseUrl, fault: texts, authorization: null});
});

afterAll(async () => {
  await proxy?.close();
  await cluster?.stop();
  await rm(folder, {recursive: true, force: true});
});

/** Checks one operation of the target as it is wrong now. */
function checkTopology(wrongNow: readonly string[], ...flags: string[]) {
  wrong = wrongNow;
  return runCli(
    ...['check', '--operation', 'getTopology', '--base-url', proxy?.url ?? ''],
    ...['--out', join(folder, 'out'), ...flags],
  );
}

/** Changes when a check was, as if it had been so many days ago. */
async function backdate(file: string, days: number): Promise<void> {
  const found = parseJson(await readFile(file, 'utf8')) as {run: {startedAt: string}};
  const startedAt = new Date(Date.parse(found.run.startedAt) - days * DAY_MS).toISOString();
  await writeFile(file, stringifyJson({...found, run: {...found.run, startedAt}}));
}

// Each check takes a second: what one wrote, the next begins with.
describe('what is known of a cluster', {timeout: 60_000}, () => {
  const path = (name: string) => join(folder, name);

  it('is written by --json and --write-waivers, the latter to be filled in', async () => {
    const flags = ['--json', path('first.json'), '--write-waivers', path('waivers.json')];
    const {status, stdout} = await checkTopology(['clusterSize'], ...flags);
    expect(status).toBe(1);
    expect(stdout).toContain(`${path('waivers.json')}: fill in reason, link and expires of each`);
    const draft = await readFile(path('waivers.json'), 'utf8');
    expect(JSON.parse(draft)).toMatchObject({
      waivers: [{finding: expect.stringMatching(/^getTopology\//), reason: '', expires: ''}],
    });
    const unfilled = await checkTopology(['clusterSize'], '--waivers', path('waivers.json'));
    expect(unfilled.stderr).toMatch(/waivers\.json:\d+: #\/waivers\/0\/reason/);
    expect(unfilled.status).toBe(2);
    const twice = await checkTopology(['clusterSize'], '--write-waivers', path('waivers.json'));
    expect(twice.stderr).toContain('is there already');
    expect(twice.status).toBe(2);
    expect(await readFile(path('waivers.json'), 'utf8')).toBe(draft);
  });

  it('fails nothing as a baseline, and is listed with its age', async () => {
    await backdate(path('first.json'), 12);
    const flags = ['--baseline', path('first.json'), '--json', path('second.json')];
    const {status, stdout} = await checkTopology(['clusterSize'], ...flags);
    expect(stdout).toMatch(/baseline\s+first\.json, found on http\S+.*1 known, 0 new/s);
    expect(stdout).toMatch(/known for 12 days, since \d{4}-\d\d-\d\d/);
    expect(stdout).toMatch(/^passed: /m);
    expect(status).toBe(0);
  });

  it('does not hide what is new, and keeps its age from baseline to baseline', async () => {
    const {status, stdout} = await checkTopology(
      ['clusterSize', 'partitionsCount'],
      ...['--baseline', path('second.json')],
    );
    expect(stdout).toContain('1 known, 1 new');
    expect(stdout).toContain('known for 12 days');
    expect(stdout).toMatch(/^failed: 1 finding .*partitionsCount/m);
    expect(status).toBe(1);
  });

  it('is said to be gone, and where nothing counts no waiver is written', async () => {
    const flags = ['--baseline', path('first.json'), '--write-waivers', path('none.json')];
    const {status, stdout} = await checkTopology([], ...flags);
    expect(stdout).toMatch(/gone\s+no longer found: getTopology\//);
    expect(stdout).toContain('no finding counts: no waivers were written');
    expect(status).toBe(0);
    await expect(readFile(path('none.json'))).rejects.toThrow('ENOENT');
  });

  it('counts for nothing under a waiver, which makes it no part of a baseline, until that expires', async () => {
    const draft = await readFile(path('waivers.json'), 'utf8');
    const fill = async (days: number) => {
      const day = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
      const filled = draft
        .replace('"reason": ""', '"reason": "the proxy writes texts"')
        .replace('"link": ""', '"link": "https://issues.example/7"')
        .replace('"expires": ""', `"expires": "${day}"`);
      await writeFile(path('waivers.json'), filled);
    };
    await fill(30);
    const flags = ['--waivers', path('waivers.json')];
    const waived = await checkTopology(['clusterSize'], ...flags, '--json', path('covered.json'));
    expect(waived.stdout).toMatch(/^passed: /m);
    expect(waived.status).toBe(0);
    const without = await checkTopology(['clusterSize'], '--baseline', path('covered.json'));
    expect(without.stdout).toContain('0 known, 1 new');
    expect(without.status).toBe(1);
    await fill(-3);
    const expired = await checkTopology(['clusterSize'], ...flags);
    expect(expired.stdout.replace(/\s+/g, ' ')).toMatch(
      /expired waiver getTopology\/\S+ \(the proxy writes texts\) expired on \S+: 1 finding counts again/,
    );
    expect(expired.status).toBe(1);
  });

  it.each([
    ['nothing', '', /the baseline \S+nothing\.json is empty/],
    ['other', '{"schema":"x"}', /the baseline \S+other\.json has no findings of a check in it/],
  ])('is refused in a file with %s, before anything is sent', async (name, content, words) => {
    await writeFile(path(`${name}.json`), content);
    const {status, stderr, stdout} = await checkTopology([], '--baseline', path(`${name}.json`));
    expect(stderr).toMatch(words);
    expect(stdout).not.toContain('✓ cluster');
    expect(status).toBe(2);
  });
});
