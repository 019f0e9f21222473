import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {readRunRecord} from '../record/read-run-record.ts';
import {runCli, startCluster} from './in-process.case.ts';

const folder = mkdtempSync(join(tmpdir(), 'c8gauge-metrics-'));
afterAll(() => rmSync(folder, {recursive: true}));

const SCRIPT = `import http from 'k6/http';
export const options = {vus: 1, iterations: 5};
export default function () {
  http.get(__ENV.CAMUNDA_REST_ADDRESS + '/v2/topology');
}`;

describe('--metrics', {timeout: 60_000}, () => {
  it('reads the cluster beside a load, and says which address told nothing', async () => {
    const script = join(folder, 'script.ts');
    writeFileSync(script, SCRIPT);
    const {baseUrl, stop} = await startCluster(['--partitions', '2']);
    const metrics = ['actuator/prometheus', 'v2/topology'].flatMap(path => [
      '--metrics',
      `${baseUrl}/${path}`,
    ]);
    const flags = ['--base-url', baseUrl, '--out', folder];
    const {stdout} = await runCli('load', script, ...flags, ...metrics);
    await stop();
    const {loads, verdict, warnings} = await readRunRecord(join(folder, 'record.json'));
    expect(warnings).toEqual([
      `no metrics could be read at ${baseUrl}/v2/topology: it is not Prometheus text (line 1)`,
    ]);
    expect(verdict.status).toBe('inconclusive');
    const [{cluster, targetCpuSeconds} = {}] = loads;
    const partitions = cluster?.series.filter(each => each.figure === 'exporting-backlog');
    expect(partitions?.map(each => [each.of, each.values[0]])).toEqual([
      ['1', 0],
      ['2', 0],
    ]);
    // One of the two did not tell.
    expect(targetCpuSeconds).toBeUndefined();
    expect(stdout).toMatch(/\ncluster +processing backlog at most 0 records, /);
  });

  it.each([
    ['--metrics', 'ftp://x'],
    ['--metrics', 'http://user:secret@127.0.0.1/metrics'],
    ['--metrics-query', 'absent.json'],
  ])('refuses %s %s', async (...flags) => {
    const {status, stderr} = await runCli('load', 'process-loop', ...flags);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^c8gauge: .*\n$/);
    expect(stderr).not.toContain('secret');
  });
});
