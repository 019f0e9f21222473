import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {
  histogram,
  type OtlpPoint,
  type Receiver,
  startReceiver,
  total,
} from '../measurement/stream/receiver.case.ts';
import type {LoadResult} from '../record/load-result.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import type {RunRecord} from '../record/run-record.ts';
import {type Cluster, runCli, runCliIn, startCluster} from './in-process.case.ts';

const folder = mkdtempSync(join(tmpdir(), 'c8gauge-stream-'));
let cluster: Cluster;
let receiver: Receiver;
beforeAll(async () => {
  [cluster, receiver] = await Promise.all([startCluster(), startReceiver()]);
});
afterAll(async () => {
  rmSync(folder, {recursive: true});
  await Promise.all([cluster.stop(), receiver.stop()]);
});

/** Ids in its URLs, two statuses, one tag that Prometheus would not take, each kind of metric, set-up and teardown. */
const SCRIPT = `import http from 'k6/http';
import {check, group} from 'k6';
import {Counter, Gauge, Rate, Trend} from 'k6/metrics';
const metrics = {
  count: new Counter('own_count'), gauge: new Gauge('own_gauge'), rate: new Rate('own_rate'),
  trend: new Trend('own_trend'), time: new Trend('own_time', true),
};
export const options = {
  scenarios: {paying: {
    executor: 'constant-arrival-rate', rate: 30, duration: '2s', preAllocatedVUs: 5, exec: 'pay',
  }},
  tags: {team: 'x'},
};
const url = path => __ENV.CAMUNDA_REST_ADDRESS + path;
export function setup() { http.get(url('/v2/topology')); metrics.count.add(5); }
export function pay() {
  group('g', () => {
    const response = http.get(url('/v2/topology'), {tags: {'my-tag': 'a'}});
    check(response, {'is there': each => each.status === 200, 'never': () => false});
  });
  http.get(url('/no/' + (1000 + __ITER)));
  metrics.count.add(2);
  metrics.gauge.add(7);
  metrics.rate.add(__ITER % 2);
  metrics.trend.add(-1.5);
  metrics.trend.add(40);
  metrics.time.add(40);
}
export function teardown() { metrics.count.add(1); }`;

describe('--out-prometheus and --out-otlp', {timeout: 60_000}, () => {
  let record: RunRecord;
  let load: LoadResult;
  let said: string;
  beforeAll(async () => {
    const script = join(folder, 'script.ts');
    writeFileSync(script, SCRIPT);
    const out = join(folder, 'both');
    const to = receiver.url.replace('//', '//me:canary-url-password@');
    const flags = ['--base-url', cluster.baseUrl, '--out', out, '--warm-up', 'none'];
    const streams = ['--out-prometheus', to, '--out-otlp', `${receiver.url}?key=canary-query`];
    const env = {OTEL_EXPORTER_OTLP_HEADERS: 'x-key=canary%20header,x-other=1'};
    const ended = await runCliIn(env, 'load', script, ...flags, ...streams);
    said = ended.stdout + ended.stderr;
    record = await readRunRecord(join(out, 'record.json'));
    load = record.loads[0] as LoadResult;
  });

  it('have the totals of the record, told apart as k6 tells them apart', () => {
    const run = {testid: record.run.id, scenario: 'paying', team: 'x'};
    expect(load.operations).toHaveLength(2);
    for (const each of load.operations) {
      const {operation, requests, serviceTime, responseTime} = each;
      const [status = ''] = Object.keys(each.byStatus);
      const isFound = status === '200';
      const own = isFound ? {group: '::g', my_tag: 'a'} : {error_code: '1404'};
      const name = isFound ? '/v2/topology' : '/no/{id}';
      const labels = {
        ...{...run, ...own, operation, name: `${cluster.baseUrl}${name}`, method: 'GET', status},
        expected_response: String(isFound),
      };
      expect(total(receiver, 'k6_http_reqs_total', labels)).toBe(requests.total);
      expect(total(receiver, 'k6_http_req_failed_rate', labels)).toBe(isFound ? 0 : 1);
      for (const [metric, latency] of [
        ['k6_http_req_duration_seconds', serviceTime],
        ['k6_c8gauge_response_time_seconds', responseTime],
      ] as const) {
        const {count, sum, inBuckets} = histogram(receiver, metric, labels);
        expect([count, inBuckets]).toEqual([latency.count, latency.count]);
        expect(sum).toBeCloseTo((latency.latencyUsMean * latency.count) / 1e6, 9);
      }
    }
    expect(total(receiver, 'k6_http_reqs_total')).toBe(load.requestsSent);
  });

  it('have users, arrivals, iterations, bytes and checks', () => {
    const {iterations, arrivals, traffic} = load;
    const {onTime = 0, late = 0} = arrivals ?? {};
    const run = {scenario: 'paying', testid: record.run.id};
    expect(total(receiver, 'k6_iterations_total', run)).toBe(iterations.completed);
    const arrived = ['on_time', 'late'].map(state =>
      total(receiver, 'k6_c8gauge_arrivals_total', {...run, state}),
    );
    expect(arrived).toEqual([onTime, late]);
    expect(total(receiver, 'k6_vus_max')).toBe(5);
    expect(total(receiver, 'k6_vus')).toBe(0);
    const sent = (traffic?.entries ?? []).reduce((sum, each) => sum + each.sentBytes, 0);
    expect(total(receiver, 'k6_data_sent_total', run)).toBe(sent);
    const ofChecks = ['is there', 'never'].map(check =>
      total(receiver, 'k6_checks_rate', {...run, check, group: '::g'}),
    );
    expect(ofChecks).toEqual([1, 0]);
    expect(histogram(receiver, 'k6_iteration_duration_seconds').count).toBe(iterations.completed);
  });

  it("have the script's own metrics, set-up and teardown included", () => {
    const own = new Map(load.ownMetrics?.map(each => [each.metric, each.figures]));
    expect(total(receiver, 'k6_own_count_total')).toBe(own.get('own_count')?.['count']);
    expect(total(receiver, 'k6_own_gauge')).toBe(7);
    expect(total(receiver, 'k6_own_rate_rate')).toBeCloseTo(own.get('own_rate')?.['rate'] ?? 0, 12);
    const count = own.get('own_trend')?.['count'];
    const trend = [...receiver.series.values()].find(each => each.name === 'k6_own_trend');
    expect(trend?.histogram).toMatchObject({count, sum: 38.5 * load.iterations.completed});
    expect([...(trend?.histogram?.negativeBuckets?.values() ?? [])]).toEqual([(count ?? 0) / 2]);
    const {sum} = histogram(receiver, 'k6_own_time_seconds');
    expect(sum).toBeCloseTo(0.04 * load.iterations.completed, 9);
  });

  it('have a sample of each second, each later than the one before', () => {
    const [moments = []] = [...receiver.moments].find(([key]) => key.startsWith('k6_vus ')) ?? [];
    const times = [...receiver.moments.values()].reduce((a, b) => (a.length > b.length ? a : b));
    expect(moments.length).toBeGreaterThan(0);
    expect(times.length).toBeGreaterThanOrEqual(3);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });

  it('are the same in OTLP, as k6 exports it', () => {
    const points = (metric: string, labels: OtlpPoint['labels'] = {}) =>
      [...receiver.points.values()].filter(
        each =>
          each.metric === metric &&
          Object.entries(labels).every(([name, value]) => each.labels[name] === value),
      );
    const sum = (some: readonly OtlpPoint[]) =>
      some.reduce((all, each) => all + (each.asDouble ?? each.count ?? 0), 0);
    expect(sum(points('http_reqs', {scenario: 'paying'}))).toBe(load.requestsSent);
    const failed = load.operations.reduce((all, each) => all + each.requests.failed, 0);
    expect(sum(points('http_req_failed.total', {condition: 'nonzero'}))).toBe(failed);
    const durations = points('http_req_duration');
    expect(sum(durations)).toBe(load.requestsSent);
    for (const {unit, count, bucketCounts = []} of durations) {
      expect(unit).toBe('ms');
      expect(bucketCounts.reduce((all, each) => all + each, 0)).toBe(count);
    }
    expect(sum(points('own_count'))).toBe(total(receiver, 'k6_own_count_total'));
  });

  it('sign in as they are told, and give nothing of that away', () => {
    const [push] = receiver.headers.filter(each => each['content-encoding'] === 'snappy');
    const [otlp] = receiver.headers.filter(each => each['content-type'] === 'application/json');
    const basic = Buffer.from('me:canary-url-password').toString('base64');
    expect(push?.authorization).toBe(`Basic ${basic}`);
    expect(otlp?.['x-key']).toBe('canary header');
    const files = readdirSync(join(folder, 'both')).map(name =>
      readFileSync(join(folder, 'both', name), 'utf8'),
    );
    for (const text of [said, ...files]) expect(text).not.toMatch(/canary[- ]|bWU6Y2Fu/);
  });

  it('are told of in one line each, in the record too', () => {
    const [prometheus, otlp] = record.streams ?? [];
    expect(prometheus).toEqual({
      ...{to: 'prometheus', url: `${receiver.url}/api/v1/write`, dropped: 0, reasons: []},
      writes: prometheus?.writes,
    });
    expect(otlp).toEqual({...prometheus, to: 'otlp', url: `${receiver.url}/v1/metrics`});
    expect(prometheus?.writes).toBeGreaterThanOrEqual(3);
    expect(record.warnings).toEqual([]);
    const line = `${prometheus?.writes} of ${prometheus?.writes} writes to ${prometheus?.url} were taken\n`;
    expect(said).toContain(line);
  });

  it.each([
    [{}, ['--out-prometheus', 'ftp://me:canary-x@there'], 'is not http or https'],
    [{}, ['--out-otlp', 'there:4318/?key=canary'], 'is not http or https'],
    [
      {K6_PROMETHEUS_RW_SIGV4_REGION: 'r'},
      ['--out-prometheus', 'http://127.0.0.1'],
      'cannot honour',
    ],
    [{OTEL_EXPORTER_OTLP_HEADERS: 'canary'}, ['--out-otlp', 'http://127.0.0.1'], 'no header'],
    [{}, ['--out-otlp', 'http://127.0.0.1', '--engine', 'k6'], '--out opentelemetry'],
  ])('are refused in one line: %j %j', async (env, flags, words) => {
    const {status, stderr} = await runCliIn(env, 'load', 'process-loop', ...flags);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^c8gauge: .*\n$/);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('canary');
  });
});

it('a receiver that is not there is a warning, and no part of the verdict', async () => {
  const out = join(folder, 'dead');
  const script = join(folder, 'short.ts');
  writeFileSync(
    script,
    `import http from 'k6/http';
export const options = {vus: 1, iterations: 100};
export default () => http.get(__ENV.CAMUNDA_REST_ADDRESS + '/v2/topology');`,
  );
  const flags = ['--base-url', cluster.baseUrl, '--out', out];
  const {status, stderr} = await runCli(
    ...['load', script, ...flags, '--out-prometheus', 'http://127.0.0.1:1', '--quiet'],
  );
  const {streams, warnings, verdict} = await readRunRecord(join(out, 'record.json'));
  expect([status, verdict.status]).toEqual([0, 'passed']);
  expect(streams).toMatchObject([
    {to: 'prometheus', reasons: [expect.stringContaining('ECONNREFUSED')]},
  ]);
  expect(streams?.[0]?.dropped).toBe(streams?.[0]?.writes);
  expect(warnings).toEqual([expect.stringContaining('0 of ')]);
  expect(stderr).toMatch(
    /^warning: http:\/\/127.0.0.1:1\/api\/v1\/write does not take .*ECONNREFUSED/,
  );
});
