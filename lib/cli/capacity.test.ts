import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readRunRecord} from '../record/read-run-record.ts';
import {EXIT_STATUS} from '../record/verdict.ts';
import {runCli, startCli} from './cli-process.case.ts';
import {type EmbeddedCluster, startEmbeddedCluster} from './embedded-cluster.ts';

// How busy the machine is decides which steps count; the tests hold for every outcome.
describe('c8gauge capacity', {timeout: 120_000}, () => {
  let folder: string;
  let cluster: EmbeddedCluster;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-capacity-'));
    cluster = await startEmbeddedCluster(['--service-rate', '30']);
  });

  afterAll(async () => {
    await cluster.stop();
    await rm(folder, {recursive: true, force: true});
  });

  const command = (out: string, ...more: string[]) => [
    ...['capacity', '--base-url', cluster.baseUrl, '--out', join(folder, out)],
    ...['--workers', '2', '--step-duration', '3s', '--seed', '7', ...more],
  ];

  it('keeps every step in the record, and goes on from them', async () => {
    const slo = ['--slo', 'errors<50%', '--rate-min', '2', '--rate-max', '4'];
    const first = await runCli(...command('first', ...slo, '--budget', '5s', '--quiet'));
    const file = join(folder, 'first', 'record.json');
    const record = await readRunRecord(file);
    expect(record.capacity?.steps.length).toBeGreaterThanOrEqual(1);
    expect(record.capacity?.answer.outcome).toBe('unfinished');
    expect(first.stdout).toMatch(/^unknown: .*--budget 5\.0 s is spent\n$/);
    expect(first.status).toBe(2);
    const second = await runCli(...command('second', ...slo, '--resume', file));
    const resumed = await readRunRecord(join(folder, 'second', 'record.json'));
    const known = record.capacity?.steps ?? [];
    expect(resumed.capacity?.steps.slice(0, known.length)).toEqual(known);
    expect(resumed.capacity?.steps.length).toBeGreaterThan(known.length);
    expect(resumed.capacity?.answer.reason).not.toContain('--budget');
    expect(second.status).toBe(EXIT_STATUS[resumed.verdict.status]);
  });

  it('will not go on from the steps of another question', async () => {
    const record = join(folder, 'first', 'record.json');
    const {status, stderr} = await runCli(
      ...command('other', '--slo', 'med<1s', '--resume', record),
    );
    expect(stderr).toContain('has another objective or workload');
    expect(status).toBe(2);
  });

  it('keeps what it has when it is interrupted', async () => {
    const child = startCli(...command('interrupted', '--slo', 'errors<50%', '--rate-min', '2'));
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      // A second one would end it at once.
      if (!child.killed && /^[✓✗?] 2\.0/m.test(stdout)) child.kill('SIGINT');
    });
    const status = await new Promise(resolve => child.on('close', resolve));
    expect(status).toBe(2);
    const {capacity} = await readRunRecord(join(folder, 'interrupted', 'record.json'));
    expect(capacity?.steps).toHaveLength(1);
    expect(capacity?.answer.reason).toContain('interrupted');
  });

  it.each([
    [['--slo', 'quick'], "--slo 'quick' cannot be understood"],
    [['--rate-min', '9', '--rate-max', '8'], '--rate-min 9 is above the highest rate 8'],
    [['--step-duration', '1s'], 'leaves nothing to measure'],
    [['--confidence', '3'], 'a share from 50% to below 100%'],
    [['--base-url', 'http://127.0.0.1:1'], 'cannot reach'],
  ])('%s: one line, and exit 2', async (flags, complaint) => {
    const {status, stderr} = await runCli(...command('bad', ...flags));
    expect(stderr).toContain(complaint);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});
