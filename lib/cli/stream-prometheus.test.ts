import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {findK6} from '../engine/k6/k6-process.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {type Cluster, runCli, startCluster} from './in-process.case.ts';

const isThere = spawnSync('prometheus', ['--version']).status === 0;
const k6 = await findK6();

const folder = mkdtempSync(join(tmpdir(), 'c8gauge-prometheus-'));
let prometheus: ChildProcess | null = null;
let cluster: Cluster | null = null;
afterAll(async () => {
  await cluster?.stop();
  if (prometheus !== null && prometheus.exitCode === null) {
    const ended = new Promise(resolve => prometheus?.once('close', resolve));
    prometheus.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, {recursive: true});
});

const SCRIPT = `import http from 'k6/http';
import {check} from 'k6';
export const options = {scenarios: {
  asking: {executor: 'constant-arrival-rate', rate: 40, duration: '3s', preAllocatedVUs: 5},
}};
export default function () {
  const response = http.get(__ENV.CAMUNDA_REST_ADDRESS + '/v2/topology');
  check(response, {'is there': each => each.status === 200});
  http.get(__ENV.CAMUNDA_REST_ADDRESS + '/no/7');
}`;

it.for(['embedded', 'k6'])(
  'Prometheus has what a load on the engine %s streamed to it',
  {timeout: 120_000},
  async (engine, {skip}) => {
    skip(!isThere, 'no prometheus on the PATH (on Debian: apt-get install prometheus)');
    skip(engine === 'k6' && k6 === null, 'no k6 on the PATH');
    const url = await startedPrometheus();
    cluster ??= await startCluster();
    const script = join(folder, 'script.ts');
    writeFileSync(script, SCRIPT);
    const out = join(folder, engine);
    const flags = ['--base-url', cluster.baseUrl, '--out', out, '--warm-up', 'none'];
    await runCli('load', script, ...flags, '--engine', engine, '--out-prometheus', url);
    const {loads, run, streams} = await readRunRecord(join(out, 'record.json'));
    expect(streams).toMatchObject([{to: 'prometheus', dropped: 0}]);
    const {operations = [], iterations} = loads[0] ?? {};
    const of = (labels: string) => `{testid="${run.id}",scenario="asking"${labels}}`;
    for (const {byStatus, requests, serviceTime} of operations) {
      const [status] = Object.keys(byStatus);
      const labels = of(`,status="${status}",expected_response="${status === '200'}"`);
      expect(await query(url, `sum(k6_http_reqs_total${labels})`)).toBe(requests.total);
      const durations = `sum(k6_http_req_duration_seconds${labels})`;
      expect(await query(url, `histogram_count(${durations})`)).toBe(requests.total);
      const median = await query(url, `histogram_quantile(0.5, ${durations})`);
      const wantedUs = serviceTime.latencyUsP50 ?? 0;
      // Its buckets are 2.2 % wide, those of k6 9 %.
      expect(Math.abs(Math.log((median * 1e6) / wantedUs))).toBeLessThan(0.1);
    }
    expect(await query(url, `sum(k6_iterations_total${of('')})`)).toBe(iterations?.completed);
    expect(await query(url, `k6_checks_rate${of(',check="is there"')}`)).toBe(1);
    expect(await query(url, `count_over_time(k6_vus{testid="${run.id}"}[1m])`)).toBeGreaterThan(2);
  },
);

/** Once, on a free port of loopback, with a folder of its own. */
async function startedPrometheus(): Promise<string> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, 'prometheus.yml');
  writeFileSync(config, 'global: {}\n');
  const ownFolder = join(folder, `tsdb-${port}`);
  prometheus?.kill('SIGKILL');
  prometheus = spawn(
    'prometheus',
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${ownFolder}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--web.enable-remote-write-receiver',
      '--enable-feature=native-histograms',
    ],
    {stdio: 'ignore'},
  );
  for (;;) {
    if (prometheus.exitCode !== null) throw new Error(`prometheus ended: ${prometheus.exitCode}`);
    const isReady = await fetch(`${url}/-/ready`).then(
      each => each.ok,
      () => false,
    );
    if (isReady) return url;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The one value that a query comes to; NaN where there is none. */
async function query(url: string, text: string): Promise<number> {
  const response = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(text)}`);
  const {data} = (await response.json()) as {
    readonly data?: {readonly result: readonly {readonly value?: readonly [number, string]}[]};
  };
  return Number(data?.result[0]?.value?.[1]);
}
