import type {ProcessCounts} from '../record/process-counts.ts';
import type {ThresholdState} from '../record/threshold-outcome.ts';

/**
 * Scripts that both engines have to run alike, and what k6 makes of them. `get()` stands for a
 * request to the test's target, which answers 200 and `{}`.
 */
export interface EngineCase {
  readonly name: string;
  readonly script: string;
  readonly iterations: number;
  readonly interrupted?: number;
  readonly dropped?: number;
  readonly failed?: number;
  /** k6's exit code. Default 0. */
  readonly exit?: number;
  /** Name, passes, fails. */
  readonly checks?: readonly (readonly [string, number, number])[];
  /** Metric, expression, state. */
  readonly thresholds?: readonly (readonly [string, string, ThresholdState])[];
  /** What `handleSummary` is told of a threshold where that is not its state: k6 takes a trend without samples for 0. */
  readonly toldBroken?: string;
  /** What the script wrote to its console, in any order. */
  readonly log?: readonly string[];
  /** What the record says of processes. Default: nothing. */
  readonly processes?: readonly ProcessCounts[];
  /** Metrics in the summary beyond those that every run has. */
  readonly metrics?: readonly string[];
}

const HTTP = `import http from 'k6/http';
const get = (tags = {}) => http.get(__ENV.C8GAUGE_BASE_URL + '/x', {tags: {name: '/x', ...tags}});`;

export const HTTP_METRICS = [
  'http_req_blocked',
  'http_req_connecting',
  'http_req_duration',
  'http_req_duration{expected_response:true}',
  'http_req_failed',
  'http_req_receiving',
  'http_req_sending',
  'http_req_tls_handshaking',
  'http_req_waiting',
  'http_reqs',
];

const scenario = (fields: string) => `export const options = {scenarios: {s: {${fields}}}};`;

export const ENGINE_CASES: readonly EngineCase[] = [
  {
    name: 'no options: one iteration',
    script: 'export default function () { console.log(__VU, __ITER); }',
    iterations: 1,
    log: ['1 0'],
  },
  {
    name: 'counts per element come with the line of the ledger',
    script: `export default function () {
      console.log('c8gauge-ledger created= completed= elements=order/order:2:1:0,order/pack%2C:3:2:1');
    }`,
    iterations: 1,
    processes: [
      {
        ...{bpmnProcessId: 'order', created: 2, completed: 1},
        elements: {'pack,': {activated: 3, completed: 2, failed: 1}},
      },
    ],
  },
  {
    name: 'shared-iterations',
    script: `${scenario("executor: 'shared-iterations', vus: 3, iterations: 10")}
      ${HTTP} export default async function () { await get(); }`,
    iterations: 10,
    metrics: HTTP_METRICS,
  },
  {
    name: 'shared-iterations that run out of time are dropped',
    script: `import {sleep} from 'k6';
      ${scenario("executor: 'shared-iterations', vus: 1, iterations: 5, maxDuration: '1s', gracefulStop: '2s'")}
      export default async function () { await sleep(0.7); }`,
    iterations: 2,
    dropped: 3,
    metrics: ['dropped_iterations'],
  },
  {
    name: 'per-vu-iterations',
    script: `${scenario("executor: 'per-vu-iterations', vus: 2, iterations: 3")}
      export default function () { console.log(__VU + ':' + __ITER); }`,
    iterations: 6,
    log: ['1:0', '1:1', '1:2', '2:0', '2:1', '2:2'],
  },
  {
    name: 'constant-vus',
    script: `import {sleep} from 'k6';
      ${scenario("executor: 'constant-vus', vus: 2, duration: '1s'")}
      export default async function () { await sleep(0.6); }`,
    iterations: 4,
  },
  {
    name: 'ramping-vus',
    script: `import {sleep} from 'k6';
      ${scenario("executor: 'ramping-vus', startVUs: 0, stages: [{duration: '0s', target: 2}, {duration: '1s', target: 2}], gracefulRampDown: '5s'")}
      export default async function () { await sleep(0.6); }`,
    iterations: 4,
  },
  {
    name: 'ramping-vus cuts off what the ramp takes away',
    script: `import {sleep} from 'k6';
      ${scenario("executor: 'ramping-vus', startVUs: 2, stages: [{duration: '300ms', target: 2}, {duration: '0s', target: 0}, {duration: '1s', target: 0}], gracefulRampDown: '200ms'")}
      export default async function () { await sleep(20); }`,
    iterations: 0,
    interrupted: 2,
  },
  {
    name: 'constant-arrival-rate: the first at zero',
    script: `${scenario("executor: 'constant-arrival-rate', rate: 10, duration: '1050ms', preAllocatedVUs: 3")}
      export default function () {}`,
    iterations: 11,
  },
  {
    name: 'ramping-arrival-rate',
    script: `${scenario("executor: 'ramping-arrival-rate', startRate: 10, timeUnit: '1s', preAllocatedVUs: 3, stages: [{duration: '1s', target: 10}, {duration: '1s', target: 31}]")}
      export default function () {}`,
    iterations: 30,
  },
  {
    name: 'arrivals without a free VU are dropped, where the script wants it so',
    script: `import {sleep} from 'k6';
      export const options = {ext: {c8gauge: {lateArrivals: 'drop'}}, scenarios: {s: {
        executor: 'constant-arrival-rate', rate: 10, duration: '1050ms', preAllocatedVUs: 1, maxVUs: 1}}};
      export default async function () { await sleep(0.55); }`,
    iterations: 2,
    dropped: 9,
    metrics: ['dropped_iterations'],
  },
  {
    name: 'the graceful stop cuts off what takes longer',
    script: `import {sleep} from 'k6';
      ${scenario("executor: 'constant-vus', vus: 2, duration: '1s', gracefulStop: '200ms'")}
      export default async function () { await sleep(20); }`,
    iterations: 0,
    interrupted: 2,
  },
  {
    name: 'startTime, exec, env and tags of scenarios',
    script: `import {Counter} from 'k6/metrics';
      import exec from 'k6/execution';
      const seen = new Counter('seen');
      export const options = {scenarios: {
        first: {executor: 'per-vu-iterations', vus: 1, iterations: 1, exec: 'one', tags: {kind: 'a'}},
        second: {executor: 'per-vu-iterations', vus: 1, iterations: 2, exec: 'two', startTime: '300ms',
          env: {GREETING: 'hello'}},
      }, thresholds: {'seen{kind:a}': ['count==1'], 'seen{scenario:second}': ['count==2']}};
      export function one() { seen.add(1); console.log(exec.scenario.name, exec.scenario.executor); }
      export function two() { seen.add(1); console.log(exec.scenario.name, __ENV.GREETING); }`,
    iterations: 3,
    log: ['first per-vu-iterations', 'second hello', 'second hello'],
    metrics: ['seen', 'seen{kind:a}', 'seen{scenario:second}'],
    thresholds: [
      ['seen{kind:a}', 'count==1', 'kept'],
      ['seen{scenario:second}', 'count==2', 'kept'],
    ],
  },
  {
    name: 'checks, groups and custom metrics',
    script: `import {check, group} from 'k6';
      import {Counter, Gauge, Rate, Trend} from 'k6/metrics';
      const counter = new Counter('my_counter'), gauge = new Gauge('my_gauge');
      const rate = new Rate('my_rate'), trend = new Trend('my_trend', true);
      export const options = {iterations: 4, thresholds: {
        my_counter: ['count==8'], my_gauge: ['value==3'], my_rate: ['rate==0.5'],
        my_trend: ['max==3', 'avg==1.5', 'min==0'], checks: ['rate==0.75'],
      }};
      export default function () {
        group('outer', () => check(1, {'is one': v => v === 1, 'is even iteration': () => __ITER % 2 === 0}));
        counter.add(2); gauge.add(__ITER); rate.add(__ITER < 2); trend.add(__ITER);
      }`,
    iterations: 4,
    checks: [
      ['is one', 4, 0],
      ['is even iteration', 2, 2],
    ],
    metrics: ['checks', 'group_duration', 'my_counter', 'my_gauge', 'my_rate', 'my_trend'],
    thresholds: [
      ['my_counter', 'count==8', 'kept'],
      ['my_gauge', 'value==3', 'kept'],
      ['my_rate', 'rate==0.5', 'kept'],
      ['my_trend', 'max==3', 'kept'],
      ['my_trend', 'avg==1.5', 'kept'],
      ['my_trend', 'min==0', 'kept'],
      ['checks', 'rate==0.75', 'kept'],
    ],
  },
  {
    name: 'requests, and thresholds that select by tag',
    script: `${HTTP} import {check} from 'k6';
      export const options = {iterations: 3, thresholds: {
        'http_reqs{operation:b}': ['count==3'], 'http_reqs{status:200}': ['count==6'],
        'http_req_failed{operation:a}': ['rate==0'], 'http_req_duration{expected_response:true}': ['p(99)<60000'],
      }};
      export default async function () {
        const response = await get({operation: 'a'});
        check(response, {ok: r => r.status === 200 && r.json().constructor === Object});
        await get({operation: 'b'});
      }`,
    iterations: 3,
    checks: [['ok', 3, 0]],
    metrics: [
      'checks',
      ...HTTP_METRICS,
      'http_req_failed{operation:a}',
      'http_reqs{operation:b}',
      'http_reqs{status:200}',
    ],
    thresholds: [
      ['http_reqs{operation:b}', 'count==3', 'kept'],
      ['http_reqs{status:200}', 'count==6', 'kept'],
      ['http_req_failed{operation:a}', 'rate==0', 'kept'],
      ['http_req_duration{expected_response:true}', 'p(99)<60000', 'too few'],
    ],
  },
  {
    name: 'every aggregation of a trend, interpolated as k6 does',
    script: `import {Trend} from 'k6/metrics';
      const trend = new Trend('my_trend');
      export const options = {vus: 1, iterations: 4, thresholds: {
        my_trend: ['med==1.5', 'p(75)==2.25', 'p(90)<2.75', 'p(10)<=9', 'max==3'],
        'my_trend{kind:even}': ['avg==1', 'max==2'],
      }};
      export default function () { trend.add(__ITER, {kind: __ITER % 2 ? 'odd' : 'even'}); }`,
    iterations: 4,
    metrics: ['my_trend', 'my_trend{kind:even}'],
    thresholds: [
      ['my_trend', 'med==1.5', 'kept'],
      ['my_trend', 'p(75)==2.25', 'kept'],
      ['my_trend', 'p(90)<2.75', 'too few'],
      ['my_trend', 'p(10)<=9', 'kept'],
      ['my_trend', 'max==3', 'kept'],
      ['my_trend{kind:even}', 'avg==1', 'kept'],
      ['my_trend{kind:even}', 'max==2', 'kept'],
    ],
  },
  {
    name: 'thresholds on groups',
    script: `import {group} from 'k6';
      import {Counter} from 'k6/metrics';
      const inner = new Counter('inner');
      export const options = {iterations: 2, thresholds: {
        'inner{group:::outer::inner}': ['count==2'], 'group_duration{group:::outer}': ['max>=0'],
      }};
      export default function () { group('outer', () => group('inner', () => inner.add(1))); }`,
    iterations: 2,
    metrics: [
      'group_duration',
      'group_duration{group:::outer}',
      'inner',
      'inner{group:::outer::inner}',
    ],
    thresholds: [
      ['inner{group:::outer::inner}', 'count==2', 'kept'],
      ['group_duration{group:::outer}', 'max>=0', 'kept'],
    ],
  },
  {
    name: 'thresholds without a sample: a count is 0, all else has no data',
    script: `export const options = {iterations: 2, thresholds: {
        http_reqs: ['count>3', 'rate<1'], http_req_failed: ['rate>0.3'], http_req_duration: ['avg>3', 'p(95)<5'],
      }};
      export default function () {}`,
    iterations: 2,
    exit: 99,
    metrics: ['http_req_duration', 'http_req_failed', 'http_reqs'],
    thresholds: [
      ['http_reqs', 'count>3', 'broken'],
      ['http_reqs', 'rate<1', 'kept'],
      ['http_req_failed', 'rate>0.3', 'no data'],
      ['http_req_duration', 'avg>3', 'no data'],
      ['http_req_duration', 'p(95)<5', 'no data'],
    ],
    toldBroken: 'avg>3',
  },
  {
    name: 'a crossed threshold: exit 99',
    script: `export const options = {iterations: 2, thresholds: {iterations: ['count<2']}};
      export default function () {}`,
    iterations: 2,
    exit: 99,
    thresholds: [['iterations', 'count<2', 'broken']],
  },
  {
    name: 'an exception ends its iteration and not the run',
    script: `export const options = {iterations: 3};
      export default function () { if (__ITER === 1) throw new Error('boom'); }`,
    iterations: 3,
    failed: 1,
  },
  {
    name: 'exec.test.abort: exit 108',
    script: `import exec from 'k6/execution';
      export const options = {vus: 1, iterations: 3};
      export default function () { if (__ITER === 2) exec.test.abort('enough'); }`,
    iterations: 3,
    interrupted: 1,
    exit: 108,
  },
  {
    name: 'exec.test.fail: exit 110',
    script: `import exec from 'k6/execution';
      export const options = {iterations: 3};
      export default function () { exec.test.fail('no good'); }`,
    iterations: 3,
    exit: 110,
  },
  {
    name: 'abortOnFail ends the run: exit 99',
    script: `import {sleep} from 'k6';
      import {Rate} from 'k6/metrics';
      const good = new Rate('good');
      export const options = {vus: 1, duration: '60s', thresholds: {
        good: [{threshold: 'rate>0.5', abortOnFail: true, delayAbortEval: '1s'}]}};
      export default async function () { good.add(false); await sleep(100); }`,
    iterations: 0,
    interrupted: 1,
    exit: 99,
    metrics: ['good'],
    thresholds: [['good', 'rate>0.5', 'broken']],
  },
  {
    name: 'setup, teardown and their data, each in a user of its own',
    script: `export const options = {vus: 2, iterations: 2};
      let calls = 0;
      export async function setup() { calls++; return {list: [1, 2]}; }
      export default async function (data) { console.log('vu', JSON.stringify(data)); data.list.push(3); }
      export async function teardown(data) { console.log('teardown', JSON.stringify(data), calls); }`,
    iterations: 2,
    log: ['vu {"list":[1,2]}', 'vu {"list":[1,2]}', 'teardown {"list":[1,2]} 0'],
  },
  {
    name: 'a teardown that takes too long: exit 101',
    script: `import {sleep} from 'k6';
      export const options = {iterations: 2, teardownTimeout: '300ms'};
      export default function () {}
      export async function teardown() { await sleep(3); }`,
    iterations: 2,
    exit: 101,
  },
  {
    name: "the state of a module is its VU's",
    script: `let count = 0;
      ${scenario("executor: 'per-vu-iterations', vus: 2, iterations: 2")}
      export default function () { console.log(__VU + ':' + ++count); }`,
    iterations: 4,
    log: ['1:1', '1:2', '2:1', '2:2'],
  },
  {
    name: 'k6/encoding and k6/crypto',
    script: `import {b64decode, b64encode} from 'k6/encoding';
      import crypto, {hmac} from 'k6/crypto';
      export default function () {
        console.log(b64encode('a?>~ü'), b64encode('a?>~ü', 'rawurl'), b64encode('ab', 'rawstd'), b64encode('ab', 'url'));
        console.log(b64decode('YcO8', 'std', 's'));
        console.log(crypto.sha256('abc', 'hex'), crypto.md5('abc', 'base64'));
        console.log(hmac('sha256', 'key', 'abc', 'hex'), hmac('sha1', 'key', 'abc', 'base64rawurl'));
        const hash = crypto.createHash('sha512'); hash.update('a'); hash.update('bc');
        console.log(hash.digest('hex').slice(0, 20));
      }`,
    iterations: 1,
    log: [
      'YT8+fsO8 YT8-fsO8 YWI YWI=',
      'aü',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad kAFQmDzST7DWlj99KOF/cg==',
      '9c196e32dc0175f86f4b1cb89289d6619de6bee699e4c378e68309ed97a1a6ab T9CyFSdu8S8rPkyOysKBFJi2Vvw',
      'ddaf35a193617abacc41',
    ],
  },
  {
    name: 'SharedArray, open and BigInt',
    script: `import {SharedArray} from 'k6/data';
      const list = new SharedArray('list', () => JSON.parse(open('./list.json')));
      export default function () {
        console.log(list.length, list[1].name, Object.isFrozen(list[0]));
        console.log((BigInt('9007199254740993') + BigInt(1)).toString());
      }`,
    iterations: 1,
    log: ['2 two true', '9007199254740994'],
  },
  {
    name: 'k6/execution',
    script: `import exec from 'k6/execution';
      ${scenario("executor: 'per-vu-iterations', vus: 1, iterations: 2, startTime: '200ms'")}
      export default function () {
        exec.vu.tags.custom = 'x';
        console.log(exec.vu.idInTest, exec.vu.idInInstance, exec.vu.iterationInScenario, exec.vu.iterationInInstance,
          exec.scenario.iterationInTest, exec.scenario.iterationInInstance, exec.vu.tags.custom,
          exec.scenario.progress, exec.instance.vusInitialized, exec.test.options.scenarios.s.vus);
      }`,
    iterations: 2,
    log: ['1 1 0 0 0 0 x 0 1 1', '1 1 1 1 1 1 x 0.5 1 1'],
  },
];

/** Metrics that every run has; `vus` and `vus_max` are sampled by the second, so a short run may lack them. */
export const COMMON_METRICS = ['data_received', 'data_sent', 'iteration_duration', 'iterations'];
