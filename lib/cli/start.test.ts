import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readRunRecord} from '../record/read-run-record.ts';
import type {RunRecord} from '../record/run-record.ts';
import {type Cluster, runCli, startCluster} from './in-process.case.ts';

describe('c8gauge start', {timeout: 120_000}, () => {
  let folder: string;
  let cluster: Cluster;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-start-'));
    cluster = await startCluster(['--partitions', '4']);
  });

  afterAll(async () => {
    await cluster.stop();
    await rm(folder, {recursive: true, force: true});
  });

  // On an embedded cluster lib/dev/package/package.test.ts runs it, installed.
  it('checks and loads a cluster of its user, reports, and keeps a ledger that adds up', async () => {
    const out = join(folder, 'named');
    const url = `${cluster.baseUrl}/v2`;
    // At 50/s the hundred answers that a bound on p99 needs take two seconds.
    const args = ['--duration', '3s', '--max-rate', '200', '--base-url', url, '--out', out];
    const {status, stdout, stderr} = await runCli('start', ...args);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/seed \d+/);
    expect(new Set(await readdir(out))).toEqual(
      new Set(['index.html', 'junit.xml', 'record.json']),
    );
    expect(await readFile(join(out, 'index.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    const record = await readRunRecord(join(out, 'record.json'));
    expectNoComplaint(record);
    expect(record.loads.map(each => each.profile)).toEqual(Array(4).fill('smoke'));
    // Whether the machine was quiet enough for the figures to count is not the target's doing.
    const isQuiet = record.loads.every(each => each.validity.valid);
    expect(stdout).toMatch(
      isQuiet
        ? /\npassed: \d{4} checks passed on 23 of 23 operations, 4 loads within thresholds\n$/
        : /\ninconclusive: \S+ is INVALID: .*\n$/,
    );
    expect(status).toBe(isQuiet ? 0 : 2);
    expect(record.target).toMatchObject({embedded: false, partitionsCount: 4});
    const ledger = record.loads.at(-1)?.ledger;
    expect(ledger?.created).toBeGreaterThan(0);
    expect(ledger).toMatchObject({lostCount: 0, duplicatedCount: 0, foreignCount: 0});
    expect(ledger?.completed).toBe(ledger?.created);
  });
});

/** The target kept its contract and its thresholds. */
function expectNoComplaint({conformance, loads}: RunRecord): void {
  expect(conformance?.findings).toEqual([]);
  expect(conformance?.coverage.every(each => each.exercised)).toBe(true);
  expect(loads.map(each => each.scenario)).toEqual([
    'create-instance',
    'activate-jobs',
    'complete-jobs',
    'process-loop',
  ]);
  expect(loads.flatMap(each => each.thresholds).filter(each => each.state !== 'kept')).toEqual([]);
}
