import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {loadOf, recordedRun} from '../campaign/gate/runs.case.ts';
import {parseJson} from '../core/int64.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {writeRunRecord} from '../record/write-run-record.ts';
import {runCli, startCli} from './cli-process.case.ts';
import {type EmbeddedCluster, startEmbeddedCluster} from './embedded-cluster.ts';
import {type GateFlags, refuseNewPlan, sourcesOf} from './gate-flags.ts';
import {plannedGate} from './gate-live.ts';

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
    ['pass', 1, 0],
    ['regressed', 1.2, 1],
  ])('is a %s where the candidate is %d times as slow: exit %d', async (outcome, slower, exit) => {
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
    expect(stdout).toMatch(/^regressed: .*\n$/);
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
      stdout: 'holds: 10 runs, nothing is worse since its last change\n',
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
    expect(stdout).toMatch(/^short: process-loop (throughput|median) is ×/m);
    expect(status).toBe(1);
    expect(parseJson(await readFile(json, 'utf8'))).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({metric: 'throughput', runId: 'run-40', outcome: 'worse'}),
      ]),
    });
  });
});

describe('a gate on clusters', {timeout: 120_000}, () => {
  let cluster: EmbeddedCluster;

  beforeAll(async () => {
    cluster = await startEmbeddedCluster();
  });

  afterAll(() => cluster.stop());

  /** Runs a gate, and does something once it says some words. */
  async function gateUntil(
    words: string,
    act: (gate: ReturnType<typeof startCli>) => void,
    args: string[],
  ) {
    const gate = startCli('gate', ...args);
    let stdout = '';
    let isDone = false;
    gate.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (isDone || !stdout.includes(words)) return;
      isDone = true;
      act(gate);
    });
    const status = await new Promise(resolve => gate.on('close', resolve));
    return {status, stdout};
  }

  const short = ['--duration', '1s', '--vus', '2'];

  it('keeps the pairs of a candidate that dies, and goes on with --resume', async () => {
    const candidate = await startEmbeddedCluster();
    const out = join(folder, 'died');
    const sides = ['--baseline', cluster.baseUrl, '--candidate', candidate.baseUrl];
    const died = await gateUntil('pair 1 of 9', () => {
      candidate.stop().catch(() => undefined);
    }, ['process-loop', ...sides, ...short, '--pairs', '9', '--no-conformance', '--out', out]);
    expect(died.stdout).toMatch(/^inconclusive: in pair \d, the candidate: .*go on with --resume/m);
    expect(died.status).toBe(2);
    const before = (await readdir(join(out, 'baseline'))).length;
    expect(before).toBeGreaterThanOrEqual(1);
    const resumed = await gateUntil(`pair ${before + 1} of 9`, gate => gate.kill('SIGINT'), [
      '--resume',
      out,
      '--candidate',
      cluster.baseUrl,
    ]);
    expect(resumed.stdout).toContain(`${before} pairs were measured before`);
    expect(resumed.stdout).toMatch(/^inconclusive: interrupted in pair \d/m);
    const {gate} = await readRunRecord(join(out, 'record.json'));
    expect(gate?.runsMeasured).toBeGreaterThanOrEqual(before + 1);
    expect(gate?.metrics[0]?.pairRatios).toHaveLength(gate?.runsMeasured ?? 0);
  });

  it('compares findings: the same cluster twice has none that are new', async () => {
    const out = join(folder, 'checked');
    const sides = ['--baseline', cluster.baseUrl, '--candidate', cluster.baseUrl];
    const {stdout} = await gateUntil('pair 1 of 8', gate => gate.kill('SIGINT'), [
      ...[...sides, ...short, '--pairs', '8', '--out', out],
    ]);
    expect(stdout).toMatch(/^inconclusive: interrupted in pair \d; \d pairs are kept/m);
    expect((await readRunRecord(join(out, 'record.json'))).gate?.newFindings).toEqual([]);
  });

  it('refuses a script that there is not, before anything is checked', async () => {
    const args = ['--baseline', cluster.baseUrl, '--candidate', cluster.baseUrl];
    const {status, stderr} = await runCli('gate', 'no-such-scenario', ...args);
    expect(stderr).toMatch(/^c8gauge: unknown scenario 'no-such-scenario': .*\n$/);
    expect(status).toBe(2);
  });
});

describe('a gate that cannot be', {timeout: 60_000}, () => {
  const urls = {baseline: 'http://127.0.0.1:1', candidate: 'http://127.0.0.1:1'};
  const usual = {
    effect: 0.03,
    margin: 0.1,
    alpha: 0.01,
    engine: 'embedded',
    conformance: true,
  } as const;

  it.each([
    [{}, /--baseline is missing: give --baseline and --candidate/],
    [{baseline: 'http://x'}, /--candidate is missing/],
    [{baseline: 'nowhere', candidate: 'nowhere'}, /'nowhere' is neither an address nor a folder/],
    [{baseline: '.', candidate: 'http://x'}, /one of --baseline and --candidate is an address/],
    [{...urls, pairs: 8, alpha: 0.001}, /8 pairs can never show a regression/],
    [{...urls, effect: 0.2}, /--margin 0\.1 is below --effect 0\.2/],
    [{...urls, budget: 10_000}, /a budget of 10\.0 s is too small: 8 pairs of 2 s runs take/],
    [{...urls, baselineMetrics: 'http://x'}, /CPU is compared only where both sides tell/],
  ])('says what to do about %j', (flags, words) => {
    const given: GateFlags = {...usual, ...flags};
    expect(() => plannedGate(sourcesOf(given), [], given)).toThrow(words);
  });

  it('does not plan anew what goes on', () => {
    expect(() => refuseNewPlan([], {...usual, resume: 'x', pairs: 20})).toThrow(
      /goes on as it was planned, and --pairs would change/,
    );
    expect(() => refuseNewPlan(['mixed'], {...usual, resume: 'x'})).toThrow(/and the script mixed/);
    expect(() => refuseNewPlan([], {...usual, resume: 'x', ...urls})).not.toThrow();
  });

  const bothUrls = ['--baseline', urls.baseline, '--candidate', urls.candidate];

  it.each([
    [['--baseline', 'lib/core', '--candidate', 'lib/core'], /--baseline has 0 records of loads/],
    [[...bothUrls, '--pairs', '6'], /whole number from 8 to 50/],
    [[...bothUrls, '--effect', 'much'], /It must be a share like 3% or 0\.03/],
    [['--resume', 'lib'], /cannot read lib\/gate-plan\.json/],
    [bothUrls, /cannot reach http:\/\/127\.0\.0\.1:1/],
  ])('%j is one line on stderr that names the fix, exit 2', async (args, words) => {
    const {status, stderr} = await runCli('gate', ...args);
    expect(stderr).toMatch(/^c8gauge: .*\n$/);
    expect(stderr).toMatch(words);
    expect(status).toBe(2);
  });

  it('trend refuses a folder that is not there', async () => {
    const {status, stderr} = await runCli('trend', 'nowhere');
    expect(stderr).toMatch(/^c8gauge: cannot read the folder nowhere .*\n$/);
    expect(status).toBe(2);
  });
});
