import {type EngineCase, HTTP_METRICS} from './engines.case.ts';

/**
 * What options and parameters do to iterations and requests, and what becomes of a script that fails
 * where nobody catches it. The test's target answers `/redirect/N` with a redirect to `N - 1`, and
 * closes the connection on `/closed`.
 */
const HTTP = `import http from 'k6/http';
  const url = path => __ENV.C8GAUGE_BASE_URL + path;
  const to = path => ({tags: {name: path}});`;

export const OPTION_CASES: readonly EngineCase[] = [
  {
    name: 'minIterationDuration holds a user, and is not in iteration_duration',
    script: `export const options = {vus: 2, duration: '2s', minIterationDuration: '700ms',
        thresholds: {iteration_duration: ['max<500']}};
      export default function () { if (__ITER === 1) throw new Error('held all the same'); }`,
    iterations: 6,
    failed: 2,
    thresholds: [['iteration_duration', 'max<500', 'kept']],
  },
  {
    name: 'minIterationDuration holds the users of arrivals, too',
    script: `export const options = {minIterationDuration: '1s', ext: {c8gauge: {lateArrivals: 'drop'}},
        scenarios: {s: {executor: 'constant-arrival-rate', rate: 10, duration: '1500ms',
          preAllocatedVUs: 3, maxVUs: 3, gracefulStop: '2s'}}};
      export default function () {}`,
    iterations: 6,
    dropped: 10,
    metrics: ['dropped_iterations'],
  },
  {
    name: 'maxRedirects, and redirects over it',
    script: `${HTTP} export const options = {maxRedirects: 1, thresholds: {http_reqs: ['count==7']}};
      export default async function () {
        for (const redirects of [{}, {redirects: 0}, {redirects: '2'}, {redirects: null}]) {
          const answer = await http.get(url('/redirect/2'), {...to('r'), ...redirects});
          console.log(answer.status, answer.url.slice(-1));
        }
      }`,
    iterations: 1,
    metrics: HTTP_METRICS,
    log: ['302 1', '302 2', '200 0', '302 2'],
    thresholds: [['http_reqs', 'count==7', 'kept']],
  },
  {
    name: 'throw, as an option and as a parameter',
    script: `${HTTP} export const options = {vus: 1, iterations: 2, throw: true};
      export default async function () {
        const quiet = await http.get(url('/closed'), {...to('a'), throw: false});
        console.log(quiet.status);
        await http.get(url('/closed'), to('a'));
        console.log('not here');
      }`,
    iterations: 2,
    failed: 2,
    metrics: HTTP_METRICS.filter(each => !each.includes('{')),
    log: ['0', '0'],
  },
  {
    name: 'discardResponseBodies, and responseType over it',
    script: `${HTTP} export const options = {discardResponseBodies: true};
      export default async function () {
        for (const type of [{}, {responseType: 'text'}, {responseType: 'none'}])
          console.log((await http.get(url('/x'), {...to('x'), ...type})).body);
      }`,
    iterations: 1,
    metrics: HTTP_METRICS,
    log: ['null', '{}', 'null'],
  },
  {
    name: 'numbers and truths as tags',
    script: `${HTTP} import {check} from 'k6';
      import {Counter} from 'k6/metrics';
      const seen = new Counter('seen');
      export const options = {thresholds: {'seen{n:2,on:true}': ['count==1'],
        'http_reqs{shard:7}': ['count==1'], 'checks{n:0}': ['rate==1']}};
      export default async function () {
        seen.add(1, {n: 2, on: true});
        const answer = await http.get(url('/x'), {tags: {name: 5, shard: 7}});
        check(answer, {ok: each => each.status === 200}, {n: 0});
      }`,
    iterations: 1,
    checks: [['ok', 1, 0]],
    metrics: [
      ...HTTP_METRICS,
      'checks',
      'checks{n:0}',
      'http_reqs{shard:7}',
      'seen',
      'seen{n:2,on:true}',
    ],
    thresholds: [
      ['seen{n:2,on:true}', 'count==1', 'kept'],
      ['http_reqs{shard:7}', 'count==1', 'kept'],
      ['checks{n:0}', 'rate==1', 'kept'],
    ],
  },
  {
    name: 'noSetup and noTeardown',
    script: `export const options = {noSetup: true, noTeardown: true};
      export function setup() { return 'made'; }
      export default function (made) { console.log(String(made)); }
      export function teardown() { console.log('not here'); }`,
    iterations: 1,
    log: ['undefined'],
  },
  {
    name: 'a check that throws has failed, and what it threw goes on',
    script: `import {check} from 'k6';
      export const options = {vus: 1, iterations: 2, thresholds: {checks: ['rate==0.5']}};
      export default function () {
        check({}, {first: () => true, second: each => each.a.b, third: () => true});
        console.log('not here');
      }`,
    iterations: 2,
    failed: 2,
    checks: [
      ['first', 2, 0],
      ['second', 0, 2],
    ],
    metrics: ['checks'],
    thresholds: [['checks', 'rate==0.5', 'kept']],
  },
  {
    name: 'what check and add do not take',
    script: `import {check} from 'k6';
      import {Counter, Trend} from 'k6/metrics';
      const seen = new Counter('seen'), trend = new Trend('trend');
      const attempt = action => { try { return action(); } catch { return 'threw'; } };
      export default function () {
        console.log(attempt(() => check(1)), attempt(() => check(1, {'a::b': true})));
        console.log(attempt(() => check(1, {c: true}, {tag: null})), attempt(() => check(1, {})));
        console.log(attempt(() => seen.add(1, {tag: {}})), trend.add(null), trend.add('x'), trend.add('5'));
      }`,
    iterations: 1,
    metrics: ['trend'],
    log: ['threw threw', 'threw true', 'threw false false true'],
  },
  {
    name: 'data_sent and data_received are what went over the wire, by the end of the iteration',
    script: `${HTTP} export const options = {userAgent: 'same', thresholds: {
        data_sent: ['count==334'], data_received: ['count==624']}};
      export default async function () {
        await http.get(url('/x'), to('x'));
        await http.post(url('/x'), 'ä', to('x'));
        await http.post(url('/x'), {a: 1}, to('x'));
        await http.get(url('/x'), {...to('x'), responseType: 'none'});
      }`,
    iterations: 1,
    metrics: HTTP_METRICS,
    thresholds: [
      ['data_sent', 'count==334', 'kept'],
      ['data_received', 'count==624', 'kept'],
    ],
  },
  {
    name: 'a promise that nobody awaits and that is rejected fails its iteration only',
    script: `export const options = {vus: 1, iterations: 4};
      async function left() { throw new Error('left behind'); }
      export default async function () {
        if (__ITER === 1) Promise.reject(new Error('left behind'));
        if (__ITER === 2) left();
        console.log(__ITER);
      }`,
    iterations: 4,
    failed: 2,
    log: ['0', '1', '2', '3'],
  },
];
