import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startReceiver} from '../measurement/stream/receiver.case.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {
  type Cluster,
  type RunningCommand,
  runCli,
  startCli,
  startCluster,
} from './in-process.case.ts';

// How busy the machine is decides which steps count; the tests hold for every outcome.
describe('c8gauge capacity', {timeout: 120_000}, () => {
  let folder: string;
  let cluster: Cluster;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-capacity-'));
    cluster = await startCluster(['--service-rate', '30']);
  });

  afterAll(async () => {
    await cluster.stop();
    await rm(folder, {recursive: true, force: true});
  });

  const command = (out: string, ...more: string[]) => [
    ...['capacity', '--base-url', cluster.baseUrl, '--out', join(folder, out)],
    ...['--workers', '2', '--step-duration', '3s', '--seed', '7', ...more],
  ];

  /** Starts a search and acts on its output, once it matches. @returns its exit status */
  async function searchUntil(
    seen: RegExp,
    act: (search: RunningCommand) => unknown,
    ...flags: string[]
  ) {
    const search = startCli({}, ...flags);
    void search.stdout.until(seen).then(() => act(search));
    return (await search.ended).status;
  }

  const slo = ['--slo', 'backpressure<5%'];

  it('goes on from the steps of an earlier search, and brackets the configured rate with them', async () => {
    // Twenty of the thirty that the cluster serves are no trouble, forty are.
    const both = /^✓ 20\.0.*^✗ 40\.0/ms;
    const flags = command('earlier', ...slo, '--rate-min', '20');
    await searchUntil(both, search => search.interrupt(), ...flags);
    const resume = [
      '--resume',
      join(folder, 'earlier', 'record.json'),
      '--rate-min',
      '20',
      '--budget',
      '1s',
    ];
    const {status, stdout} = await runCli(...command('resumed', ...slo, ...resume));
    expect(stdout).toMatch(/^inconclusive: .*--budget 1\.0 s is spent$/m);
    expect(stdout).toContain(`continue with --resume ${join(folder, 'resumed')}`);
    expect(status).toBe(2);
    const {capacity} = await readRunRecord(join(folder, 'resumed', 'record.json'));
    expect(capacity?.steps.length).toBeGreaterThanOrEqual(2);
    const {perSecondLow, perSecondHigh, limit} = capacity?.answer ?? {};
    expect(perSecondLow).toBeLessThan(30);
    expect(perSecondHigh).toBeGreaterThan(30);
    expect(limit).toBe('backpressure');
  });

  it('says that not even the lowest rate was met, with what was known from a record', async () => {
    const known = ['--resume', join(folder, 'resumed', 'record.json')];
    const bounds = ['--rate-min', '40', '--rate-max', '40'];
    const {status, stdout} = await runCli(...command('not-met', ...slo, ...bounds, ...known));
    expect(stdout).toMatch(
      /^failed: not sustained at the lowest rate, 40\/s: .* of what was offered was refused/m,
    );
    expect(status).toBe(1);
  });

  it('does not continue from the steps of another question', async () => {
    const record = join(folder, 'resumed', 'record.json');
    const {status, stderr} = await runCli(
      ...command('other', '--slo', 'med<1s', '--resume', record),
    );
    expect(stderr).toContain('has another objective or workload');
    expect(status).toBe(2);
  });

  it('blames the backlog where its workers are too slow, and keeps that when interrupted', async () => {
    // Two workers that take 200 ms for a job complete ten a second; --batch 1, or they would hoard.
    const slow = ['--job-duration', '200ms', '--batch', '1', '--rate-min', '25'];
    const receiver = await startReceiver();
    const flags = command(
      'interrupted',
      ...['--slo', 'errors<50%', ...slow, '--out-otlp', receiver.url],
    );
    const status = await searchUntil(/^✗ 25\.0/m, search => search.interrupt(), ...flags);
    await receiver.stop();
    expect(status).toBe(2);
    const {capacity, streams} = await readRunRecord(join(folder, 'interrupted', 'record.json'));
    expect(streams).toMatchObject([{to: 'otlp', dropped: 0}]);
    const arrivals = [...receiver.points.values()].filter(
      each => each.metric === 'c8gauge_arrivals',
    );
    expect(arrivals.length).toBeGreaterThan(0);
    expect(capacity?.answer.reason).toContain('interrupted');
    const step = capacity?.steps.at(-1);
    expect(step).toMatchObject({limit: 'backlog', sustained: false});
    expect(step?.completedPerSecond).toBeGreaterThan(2);
    expect(step?.completedPerSecond).toBeLessThan(13);
  });

  it.each([
    [['--slo', 'quick'], "--slo 'quick' cannot be understood"],
    [['--rate-min', '9', '--rate-max', '8'], '--rate-min 9 is above the highest rate 8'],
    [['--step-duration', '1s'], 'leaves nothing to measure'],
    [['--step-duration', '1h'], 'a step is judged by the second'],
    [['--confidence', '3'], 'a share from 50% to below 100%'],
    [['--base-url', 'http://127.0.0.1:1'], 'cannot reach'],
  ])('%s: one line, and exit 2', async (flags, complaint) => {
    const {status, stderr} = await runCli(...command('bad', ...flags));
    expect(stderr).toContain(complaint);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('keeps what it has when the cluster dies, and counts no step in which it did', async () => {
    const flags = command('died', '--slo', 'errors<50%', '--rate-min', '2');
    const status = await searchUntil(/^[✓✗?] 2\.0/m, () => cluster.stop(), ...flags);
    expect(status).toBe(2);
    const {capacity} = await readRunRecord(join(folder, 'died', 'record.json'));
    expect(capacity?.steps).toHaveLength(1);
    expect(capacity?.answer.reason).toMatch(/the target died at 4\.0\/s|cannot reach/);
  });
});
