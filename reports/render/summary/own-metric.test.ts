import {expect, it} from 'vitest';
import type {OwnMetric} from '../../../lib/record/load-result.ts';
import {ownMetricText} from './own-metric.ts';

it.each<[Omit<OwnMetric, 'metric'>, string]>([
  [{kind: 'counter', figures: {count: 12345, rate: 61.7284}}, 'count 12,345, rate 61.7/s'],
  [
    {kind: 'counter', contains: 'data', figures: {count: 1_234_567, rate: 8000}},
    'count 1.23 MB, rate 8.00 kB/s',
  ],
  [
    {kind: 'rate', figures: {rate: 0.98765, passes: 98, fails: 2}},
    'rate 98.8 %, passes 98, fails 2',
  ],
  [
    {kind: 'trend', contains: 'time', figures: {count: 1000, avg: 3.25, 'p(99)': 1540.2}},
    'count 1,000, avg 3.25 ms, p(99) 1.54 s',
  ],
  [{kind: 'trend', figures: {avg: 51.822_999_999_999_93}}, 'avg 51.8'],
  [{kind: 'gauge', figures: {value: 3, min: 0, max: 12}}, 'value 3, min 0, max 12'],
])('writes %j as %s', (metric, text) => {
  expect(ownMetricText({metric: 'mine', ...metric})).toBe(text);
});
