/**
 * The script whose options the cases are: it exports `default` and `other`, and has the metrics
 * `own_counter`, `own_gauge`, `own_rate` and `own_trend`.
 */
export const scriptWith = (options: string): string => `
import {Counter, Gauge, Rate, Trend} from 'k6/metrics';
new Counter('own_counter'); new Gauge('own_gauge'); new Rate('own_rate'); new Trend('own_trend');
export const options = ${options};
export default function () {}
export function other() {}
export const number = 5;
`;

const scenario = (fields: string) => `{scenarios: {a: {${fields}}}}`;
const constant = (fields: string) =>
  scenario(`executor: 'constant-vus', duration: '1s', ${fields}`);
const ramp = (fields: string) => scenario(`executor: 'ramping-vus', ${fields}`);
const shared = (fields: string) => scenario(`executor: 'shared-iterations', ${fields}`);
const rate = (fields: string) => scenario(`executor: 'constant-arrival-rate', ${fields}`);
const ramping = (fields: string) => scenario(`executor: 'ramping-arrival-rate', ${fields}`);
const bound = (metric: string, list: string) => `{thresholds: {'${metric}': ${list}}}`;

/** Options that k6 2.2 runs. */
export const TAKEN_BY_K6: readonly string[] = [
  '{}',
  // Whole numbers as text: all of `__ENV` is text.
  "{vus: '2', iterations: '3'}",
  "{vus: '+1', iterations: 1}",
  "{vus: '', iterations: 1}",
  '{vus: 2.0, iterations: null}',
  '{vus: null, duration: null, scenarios: null, tags: null, systemTags: null}',
  constant("vus: '1'"),
  rate("rate: '2', duration: '1s', preAllocatedVUs: '2', maxVUs: '3', timeUnit: '1s'"),
  // Durations.
  '{duration: 1000}',
  "{duration: '1000'}",
  "{duration: '1e3'}",
  "{duration: '+1.0s'}",
  "{duration: '.5s500ms'}",
  "{vus: 1, iterations: 1, minIterationDuration: '-5s'}",
  '{vus: 1, iterations: 1, minIterationDuration: 1.5}',
  // Shortcuts.
  "{stages: [{duration: '300ms', target: '2'}, {duration: '1s', target: 0, other: 1}]}",
  '{stages: []}',
  '{stages: [{target: 1}]}',
  '{scenarios: {}}',
  "{iterations: 2, duration: '5s', vus: 1}",
  "{vus: 2, scenarios: {a: {executor: 'constant-vus', duration: '1s', exec: 'other'}}}",
  // Names in other letters.
  '{VUS: 1, Iterations: 1}',
  scenario("executor: 'constant-vus', VUs: 1, DURATION: '1s'"),
  // Scenarios.
  constant("exec: 'other', env: {A: 'x'}, tags: {b: 'y'}"),
  constant('exec: null, env: null, tags: null, gracefulStop: null, startTime: 0'),
  ramp("stages: [{duration: '1s', target: 1}], gracefulRampDown: -1"),
  shared(''),
  scenario("executor: 'per-vu-iterations', vus: 3, iterations: 2"),
  rate("rate: 2, duration: '1s', preAllocatedVUs: 0, maxVUs: 2"),
  ramping("preAllocatedVUs: 1, startRate: 2, stages: [{duration: '1s', target: 2}]"),
  // Others.
  "{maxRedirects: '-1', rps: '-1', batch: '5', batchPerHost: 0}",
  "{throw: true, noConnectionReuse: false, userAgent: '', cloud: 5, ext: {other: {}}}",
  "{summaryTrendStats: ['avg', 'count', 'p(99.9)'], summaryTimeUnit: 'ms'}",
  "{systemTags: ['status', 'nope'], tags: {a: 'x'}, tlsVersion: {min: 'tls1.2'}}",
  '{notAnOption: 1}',
  "{teardownTimeout: '-1s', handleSummaryTimeout: 0}",
  // Thresholds.
  bound('http_req_duration', "['p(0)>=0', 'p(100)<=1', 'p(99.9)<1', 'avg<=1e3', 'max<.5']"),
  bound('http_req_duration', 'null'),
  bound('http_req_duration', '[]'),
  bound('http_req_duration', "[{threshold: 'p(95)<5', abortOnFail: false, other: 1}]"),
  bound('http_req_duration{any:1}', "['p(95)<5']"),
  bound('own_trend{ a : 1 , b : 2 }', "['avg<5']"),
  bound('own_counter', "['count<5', 'rate<5']"),
  bound('own_gauge', "['value<5']"),
  bound('own_rate', "['rate<5']"),
  bound('vus', "['value<5']"),
];

/** Options that k6 2.2 refuses before it runs anything. */
export const REFUSED_BY_K6: readonly string[] = [
  "{vus: 'x'}",
  '{vus: 1.5}',
  "{vus: '1.0'}",
  "{vus: ' 2'}",
  "{vus: '0x2'}",
  '{vus: true}',
  '{vus: 0}',
  '{iterations: 0}',
  '{vus: 3, iterations: 2}',
  "{duration: '500ms'}",
  "{duration: '-1s'}",
  "{duration: '1m 30s'}",
  "{duration: '1S'}",
  "{duration: ''}",
  "{vus: 1, iterations: 1, minIterationDuration: '1m1'}",
  '{minIterationDuration: true}',
  "{throw: 'true'}",
  '{discardResponseBodies: 1}',
  '{userAgent: 5}',
  '{rps: 1.5}',
  '{tags: {a: 1}}',
  "{tags: ['x']}",
  "{systemTags: 'status'}",
  "{summaryTrendStats: ['p(101)']}",
  "{summaryTrendStats: ['other']}",
  "{tlsVersion: 'other'}",
  '{setupTimeout: 0}',
  '{ext: 5}',
  '{scenarios: []}',
  '{thresholds: []}',
  "{stages: [{duration: '1s'}]}",
  "{stages: [{duration: '1s', target: 1.5}]}",
  "{stages: [{duration: '1s', target: 2}], iterations: 3}",
  "{stages: [{duration: '1s', target: 2}], duration: '1s'}",
  "{duration: '5s', scenarios: {a: {executor: 'constant-vus', duration: '1s'}}}",
  "{iterations: 5, scenarios: {a: {executor: 'constant-vus', duration: '1s'}}}",
  // Scenarios.
  scenario("executor: 'constant-vus', vus: 1"),
  constant('vus: 0'),
  constant('preAllocatedVUs: 5'),
  constant("gracefulStopp: '1s'"),
  constant('gracefulStop: -1'),
  constant("startTime: '-1s'"),
  constant("exec: ''"),
  constant("exec: 'missing'"),
  constant("exec: 'number'"),
  constant("exec: 'toString'"),
  constant('env: {A: 1}'),
  constant('tags: {A: 1}'),
  ramp("startVUs: 0, stages: [{duration: '1s', target: 0}]"),
  ramp("startVUs: -1, stages: [{duration: '1s', target: 1}]"),
  ramp('startVUs: 1, stages: []'),
  ramp("stages: [{duration: '1s', target: 1, other: 1}]"),
  ramp("stages: [{duration: '-1s', target: 1}]"),
  ramp("stages: [{duration: '1s', target: 1}], maxDuration: '1s'"),
  shared('vus: 3, iterations: 2'),
  shared("maxDuration: '500ms'"),
  shared("duration: '1s'"),
  rate("rate: 2.5, duration: '1s', preAllocatedVUs: 2"),
  rate("rate: 2, duration: '1s'"),
  rate("rate: 2, duration: '1s', preAllocatedVUs: 3, maxVUs: 2"),
  rate("rate: 0, duration: '1s', preAllocatedVUs: 3"),
  rate("duration: '1s', preAllocatedVUs: 3"),
  rate('rate: 1, preAllocatedVUs: 3'),
  rate("rate: 1, duration: '1s', preAllocatedVUs: 3, timeUnit: 0"),
  rate("rate: 1, duration: '1s', preAllocatedVUs: 3, vus: 1"),
  ramping('preAllocatedVUs: 3, stages: []'),
  ramping("preAllocatedVUs: 3, startRate: -1, stages: [{duration: '1s', target: 1}]"),
  scenario("executor: 'externally-controlled', vus: 1, duration: '1s'"),
  scenario(''),
  '{scenarios: {a: null}}',
  '{scenarios: {a: 5}}',
  "{scenarios: {'a b': {executor: 'constant-vus', duration: '1s'}}}",
  "{scenarios: {'': {executor: 'constant-vus', duration: '1s'}}}",
  // Thresholds.
  bound('missing', "['p(95)<5']"),
  bound('missing{a:1}', "['p(95)<5']"),
  bound(' own_trend', "['avg<5']"),
  bound('own_trend {a:1}', "['avg<5']"),
  bound('own_trend{}', "['avg<5']"),
  bound('own_trend{a}', "['avg<5']"),
  bound('own_trend{a:}', "['avg<5']"),
  bound('own_trend{a:1,}', "['avg<5']"),
  bound('own_trend{a:1', "['avg<5']"),
  bound('http_req_failed', "['p(95)<5']"),
  bound('http_reqs', "['avg<1']"),
  bound('http_req_duration', "['rate<1']"),
  bound('http_req_duration', "['count<1']"),
  bound('http_req_duration', "['p(101)<1']"),
  bound('http_req_duration', "['p(-1)<1']"),
  bound('http_req_duration', "['P(95)<1']"),
  bound('http_req_duration', "['p( 95 )<1']"),
  bound('http_req_duration', "['p(95)=1']"),
  bound('http_req_duration', "['p(95)<1s']"),
  bound('http_req_duration', "['']"),
  bound('http_req_duration', '[null]'),
  bound('http_req_duration', '[5]'),
  bound('http_req_duration', "'p(95)<5'"),
  bound('http_req_duration', "{threshold: 'p(95)<5'}"),
  bound('http_req_duration', "[{threshold: 'p(95)<5', abortOnFail: 'true'}]"),
  bound('vus', "['max<5']"),
  bound('own_counter', "['value<5']"),
  bound('own_gauge', "['max<5']"),
  bound('own_rate', "['count<5']"),
];
