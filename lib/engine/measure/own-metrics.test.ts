import {describe, expect, it} from 'vitest';
import {ownMetricsIn} from '../k6/k6-summary.ts';
import {MetricSet} from './metrics.ts';
import {ownMetricsOf} from './own-metrics.ts';

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
    metrics.get('counted')?.record(4);
    const told = ownMetricsOf(metrics, 2);
    expect(told.trends).toEqual([{metric: 'own', mean: 3}]);
    expect(told.ownMetrics).toEqual([
      {
        metric: 'own',
        kind: 'trend',
        contains: 'time',
        figures: expect.objectContaining({count: 3, avg: 3, max: 6}),
      },
      {metric: 'counted', kind: 'counter', figures: {count: 4, rate: 2}},
    ]);
    expect(ownMetricsOf(new MetricSet([]), 2)).toEqual({});
  });

  it('are told by k6 in its summary', () => {
    const summary = (avg: number) => ({
      metrics: {
        own: {avg, min: 1, max: avg},
        'own{a:b}': {avg},
        http_req_duration: {avg},
        counted: {count: 1, rate: 0.5},
        ok: {value: 0.5, passes: 1, fails: 1},
        level: {value: avg, min: 0, max: 9},
      },
      root_group: {groups: {}, checks: {}},
    });
    expect(ownMetricsIn([summary(2), summary(4)])).toEqual({
      trends: [{metric: 'own', mean: 3}],
      ownMetrics: [
        {metric: 'own', kind: 'trend', figures: {avg: 3, min: 1, max: 4}},
        {metric: 'counted', kind: 'counter', figures: {count: 2, rate: 1}},
        {metric: 'ok', kind: 'rate', figures: {rate: 0.5, passes: 2, fails: 2}},
        {metric: 'level', kind: 'gauge', figures: {value: 4, min: 0, max: 9}},
      ],
    });
    expect(ownMetricsIn([])).toEqual({});
  });
});
