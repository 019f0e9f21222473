import type {ServerResponse} from 'node:http';
import {afterEach, describe, expect, it} from 'vitest';
import {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import {noRequests} from '../../record/load-result.ts';
import {histogram, type Receiver, startReceiver, total} from './receiver.case.ts';
import type {StreamBounds} from './receivers.ts';
import {streamSettings} from './stream-settings.ts';
import {openStreams} from './streams.ts';

const BOUNDS = {pushMsMax: 300, closeMsMax: 300};
const WRITES = 30;

const receivers: Receiver[] = [];
afterEach(async () => {
  await Promise.all(receivers.splice(0).map(each => each.stop()));
});

async function receiverThat(answer?: (response: ServerResponse) => void): Promise<Receiver> {
  const receiver = await startReceiver(answer);
  receivers.push(receiver);
  return receiver;
}

type Given = Parameters<typeof streamSettings>[0];

async function opened(
  given: Given,
  env: Parameters<typeof streamSettings>[1] = {},
  bounds?: StreamBounds,
) {
  const warned: string[] = [];
  const said: string[] = [];
  const stream = await streamSettings(given, env, '/');
  const settings = {stream, startedAtMs: Date.parse('2026-12-01T00:00:00Z'), command: 'load'};
  const progress = {
    warn: (line: string) => void warned.push(line),
    say: (line: string) => void said.push(line),
  };
  return {streams: await openStreams(settings, 'embedded', progress, bounds), warned, said};
}

const NO_ARRIVALS = {onTime: 0, late: 0, heldBack: 0, neverSent: 0};

/** A request of 1 ms. */
function reported(second: number, labels: Readonly<Record<string, string>> = {status: '200'}) {
  const latency = new LatencyCounts();
  latency.record(1000);
  const taken = latency.take();
  return {
    atMs: 1_795_000_000_000 + second * 1000,
    tags: {scenario: 's'},
    operations: [
      {
        ...{operation: 'a', labels, requests: {...noRequests(), total: 1, ok: 1}},
        ...{byStatus: {}, byError: {}, response: taken, service: taken, timedOut: null},
      },
    ],
    ...{unanswered: [], metrics: [], checks: [], users: 1, usersMax: 1},
    arrivals: NO_ARRIVALS,
  };
}

const BAD: readonly (readonly [string, (response: ServerResponse) => void, string])[] = [
  [
    'refuses',
    response => response.writeHead(400).end('out of\norder'),
    'it answered 400: out of order',
  ],
  ['is not there', response => response.writeHead(404).end(), 'it answered 404'],
  [
    'leads elsewhere',
    response => response.writeHead(307, {location: 'http://127.0.0.1:1/'}).end(),
    'it answered 307',
  ],
  ['is too busy', response => response.writeHead(503).end('later'), ' 503'],
  ['never answers', () => undefined, 'no answer within 0.3 s'],
  ['hangs up', response => response.destroy(), ''],
];

describe.each([
  ['--out-prometheus', 'outPrometheus'],
  ['--out-otlp', 'outOtlp'],
] as const)('a receiver of %s', (_, flag) => {
  it.each(BAD)('that %s is nobody to wait for: all is counted', async (_how, answer, why) => {
    const receiver = await receiverThat(answer);
    const {streams, warned, said} = await opened({[flag]: receiver.url}, {}, BOUNDS);
    const {onReported} = streams.listener();
    for (let second = 0; second < WRITES; second++) onReported?.(reported(second));
    const [result] = await streams.close();
    expect(result).toMatchObject({writes: WRITES, dropped: WRITES});
    expect(result?.reasons.join()).toContain(why);
    expect(warned).toHaveLength(1);
    expect(said).toHaveLength(1);
    await streams.close();
    expect(said).toHaveLength(1);
  });

  it('that never ends its answer is cut off', async () => {
    const receiver = await receiverThat(response => {
      response.writeHead(400);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const {streams} = await opened({[flag]: receiver.url}, {}, BOUNDS);
    streams.listener().onReported?.(reported(0));
    expect(await streams.close()).toMatchObject([{writes: 1, dropped: 1}]);
  });

  it('that is late gets what waits in one push, totals and all', async () => {
    let refusals = 2;
    const seen: number[] = [];
    const receiver = await receiverThat(response => {
      seen.push(refusals);
      response.writeHead(refusals-- > 0 ? 503 : 200).end('{}');
    });
    const {streams} = await opened({[flag]: receiver.url});
    const {onReported} = streams.listener();
    for (let second = 0; second < 5; second++) {
      onReported?.(reported(second));
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    const [result] = await streams.close();
    expect(result).toMatchObject({writes: 5});
    if (flag === 'outPrometheus') expect(result?.dropped).toBe(0);
  });
});

it('adds up what loads report, the labels of each beside those of all', async () => {
  const receiver = await receiverThat();
  const {streams} = await opened(
    {outPrometheus: receiver.url},
    {K6_PROMETHEUS_RW_BEARER_TOKEN: 'tok'},
  );
  for (const side of ['baseline', 'candidate'])
    for (let second = 0; second < 3; second++)
      streams.listener({side}).onReported?.(reported(second));
  await streams.close();
  const labels = {testid: '2026-12-01T00-00-00-000Z-load', scenario: 's', side: 'candidate'};
  expect(total(receiver, 'k6_http_reqs_total', labels)).toBe(3);
  expect(histogram(receiver, 'k6_http_req_duration_seconds')).toMatchObject({count: 6, sum: 0.006});
  expect(receiver.headers[0]?.authorization).toBe('Bearer tok');
});

it('counts what our own end cut off as a failure of that age, under a name without ids', async () => {
  const receiver = await receiverThat();
  const {streams} = await opened({outPrometheus: receiver.url});
  const tags = {
    ...{method: 'GET', status: '0', group: '', scenario: 's'},
    ...{url: 'http://h/jobs/17', name: 'http://h/jobs/17'},
  };
  const cutOff = {operation: 'GET /jobs/{id}', tags, responseUs: 3e6, serviceUs: 2e6};
  const {onReported} = streams.listener();
  onReported?.({...reported(0), operations: [], unanswered: [cutOff, cutOff]});
  onReported?.({...reported(1), operations: [], arrivals: {...NO_ARRIVALS, neverSent: 4}});
  await streams.close();
  const labels = {operation: 'GET /jobs/{id}', status: '0', expected_response: 'false'};
  expect(total(receiver, 'k6_http_reqs_total', labels)).toBe(2);
  expect(total(receiver, 'k6_http_req_failed_rate', labels)).toBe(1);
  const ages = ['k6_http_req_duration_seconds', 'k6_c8gauge_response_time_seconds'];
  expect(ages.map(each => histogram(receiver, each, labels).sum)).toEqual([4, 6]);
  expect(total(receiver, 'k6_c8gauge_arrivals_total', {state: 'never_sent'})).toBe(4);
  const all = [...receiver.series.values()].map(each => each.labels);
  expect(JSON.stringify(all)).not.toContain('17');
});

it('counts without labels what has too many of them, so that totals stay right', async () => {
  const receiver = await receiverThat();
  const {streams} = await opened({outPrometheus: receiver.url});
  const of = (id: number) => reported(0, {order: String(id)}).operations;
  const operations = Array.from({length: 3000}, (_, id) => of(id)).flat();
  streams.listener().onReported?.({...reported(0), operations});
  await streams.close();
  expect(receiver.series.size).toBeLessThan(2100);
  expect(total(receiver, 'k6_http_reqs_total')).toBe(3000);
});

it('tells exponential histograms where OpenTelemetry is told to', async () => {
  const receiver = await receiverThat();
  const variable = 'OTEL_EXPORTER_OTLP_METRICS_DEFAULT_HISTOGRAM_AGGREGATION';
  const {streams} = await opened(
    {outOtlp: receiver.url},
    {[variable]: 'base2_exponential_bucket_histogram', K6_OTEL_METRIC_PREFIX: 'k6_'},
  );
  streams.listener().onReported?.(reported(0));
  await streams.close();
  const point = [...receiver.points.values()].find(each => each.metric === 'k6_http_req_duration');
  const {scale = 0, positive} = point ?? {};
  expect(point).toMatchObject({count: 1, sum: 1, unit: 'ms'});
  // 1 ms is the upper bound of its bucket.
  expect(positive).toEqual({offset: -1, bucketCounts: [1]});
  expect(scale).toBe(5);
});
