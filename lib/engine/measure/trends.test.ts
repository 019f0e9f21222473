import {describe, expect, it} from 'vitest';
import {trendsIn} from '../k6/k6-summary.ts';
import {MetricSet, trendsOf} from './metrics.ts';

describe("a script's own trends", () => {
  it('are told by the embedded engine with their mean; built-in ones and submetrics are not', () => {
    const metrics = new MetricSet([{name: 'own{a:b}', metric: 'own', tags: {a: 'b'}}]);
    metrics.define('own', {kind: 'trend', contains: 'time'});
    metrics.define('silent', {kind: 'trend', contains: 'time'});
    metrics.define('counted', {kind: 'counter', contains: 'default'});
    for (const value of [1, 2, 6]) {
      for (const each of metrics.matching('own', {a: 'b'})) each.record(value);
      for (const each of metrics.matching('http_req_duration', {})) each.record(value);
    }
    expect(trendsOf(metrics)).toEqual({trends: [{metric: 'own', mean: 3}]});
    expect(trendsOf(new MetricSet([]))).toEqual({});
  });

  it('are told by k6 in its summary', () => {
    const summary = (avg: number) => ({
      metrics: {own: {avg}, 'own{a:b}': {avg}, http_req_duration: {avg}, counted: {count: 1}},
      root_group: {groups: {}, checks: {}},
    });
    expect(trendsIn([summary(2), summary(4)])).toEqual({trends: [{metric: 'own', mean: 3}]});
    expect(trendsIn([])).toEqual({});
  });
});
