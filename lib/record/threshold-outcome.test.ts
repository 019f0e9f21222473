import {expect, test} from 'vitest';
import {thresholdReason, thresholdWords} from './threshold-outcome.ts';

const DURATION = 'http_req_duration';

test.each([
  [
    DURATION,
    'p(95)<10',
    51.822_999_999_999_93,
    'p95 of all requests was 51.8 ms, the bound is 10 ms',
  ],
  [
    `${DURATION}{operation:failJob}`,
    'p(99.9)<=500',
    3900,
    'p99.9 of failJob was 3.9 s, the bound is 500 ms',
  ],
  [`${DURATION}{a:b,c:d}`, 'med<3', 4, `p50 of ${DURATION}{a:b,c:d} was 4 ms, the bound is 3 ms`],
  ['http_req_failed', 'rate<0.01', 0.052, 'failed requests was 5.2 %, the bound is 1 %'],
  ['checks', 'rate>=0.95', 0.9, 'checks that passed was 90 %, the bound is at least 95 %'],
  ['http_reqs', 'rate>100', 57.34, 'rate of http_reqs was 57.3/s, the bound is more than 100/s'],
  ['http_reqs', 'count<3', 1234, 'count of http_reqs was 1,234, the bound is 3'],
  ['seconds_of_mine', 'max<2', 2.5, 'longest of seconds_of_mine was 2.5, the bound is 2'],
  ['odd', 'p(99) near 3', 4, 'odd was 4, the bound is p(99) near 3'],
])('%s %s', (metric, expression, observed, words) => {
  expect(thresholdReason({metric, expression, observed, state: 'broken'})).toBe(words);
});

test('which of the two times is said, and a share is told from a rate by its samples', () => {
  const common = {state: 'broken', observed: 0.5} as const;
  expect(
    thresholdWords({...common, metric: DURATION, expression: 'avg<1', time: 'service'}).subject,
  ).toBe('mean of all requests (service time)');
  const own = {...common, metric: 'mine', expression: 'rate<0.01'};
  expect(thresholdWords(own).bound).toBe('0.01/s');
  expect(thresholdWords({...own, samples: 40}).bound).toBe('1 %');
});
