import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readRunRecord} from '../record/read-run-record.ts';
import {runCli} from './cli-process.case.ts';
import {type EmbeddedCluster, startEmbeddedCluster} from './embedded-cluster.ts';

describe('c8gauge start', {timeout: 120_000}, () => {
  let folder: string;
  let cluster: EmbeddedCluster;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-start-'));
    cluster = await startEmbeddedCluster(['--partitions', '4']);
  });

  afterAll(async () => {
    await cluster.stop();
    await rm(folder, {recursive: true, force: true});
  });

  it('checks, loads and reports, and the embedded cluster holds', async () => {
    const out = join(folder, 'embedded');
    const {status, stdout, stderr} = await runCli('start', '--duration', '1s', '--out', out);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/seed \d+/);
    expect(stdout).toMatch(/\nholds: .*\n$/);
    expect(status).toBe(0);
    expect(new Set(await readdir(out))).toEqual(
      new Set(['index.html', 'junit.xml', 'record.json']),
    );
    expect(await readFile(join(out, 'index.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('gives a cluster of its user the same verdict, and keeps a ledger that adds up', async () => {
    const out = join(folder, 'named');
    const url = `${cluster.baseUrl}/v2`;
    const {status} = await runCli('start', '--duration', '1s', '--base-url', url, '--out', out);
    expect(status).toBe(0);
    const record = await readRunRecord(join(out, 'record.json'));
    expect(record.verdict.status).toBe('holds');
    expect(record.target).toMatchObject({embedded: false, partitionsCount: 4});
    expect(record.conformance?.coverage.every(each => each.exercised)).toBe(true);
    expect(record.loads.map(each => each.scenario)).toEqual([
      'create-instance',
      'activate-jobs',
      'complete-jobs',
      'process-loop',
    ]);
    const ledger = record.loads.at(-1)?.ledger;
    expect(ledger?.created).toBeGreaterThan(0);
    expect(ledger).toMatchObject({lostCount: 0, duplicatedCount: 0, foreignCount: 0});
    expect(ledger?.completed).toBe(ledger?.created);
  });
});
