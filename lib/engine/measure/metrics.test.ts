import {describe, expect, it} from 'vitest';
import {createMetric, type MetricKind, MetricSet} from './metrics.ts';

const FIGURES: readonly [MetricKind, readonly number[], string, number | null][] = [
  ['counter', [1, 2.5], 'count', 3.5],
  ['counter', [10, 10], 'rate', 10],
  ['counter', [], 'count', null],
  ['gauge', [3, 9, 1], 'value', 1],
  ['gauge', [3, 9, 1], 'max', 9],
  ['gauge', [3, 9, 1], 'min', 1],
  ['rate', [1, 0, 1, 1], 'rate', 0.75],
  ['rate', [1, 0, 1, 1], 'fails', 1],
  ['trend', [1, 2, 3, 4], 'avg', 2.5],
  // Between values, as k6: by place.
  ['trend', [0.5, 1, 1.5, 2], 'med', 1.25],
  ['trend', [-4, -2, 1], 'min', -4],
  ['trend', [-4, -2, 1], 'p(99)', 0.94],
  ['trend', [0.5], 'max', 0.5],
  ['trend', [5, 5], 'count', 2],
  ['trend', [5], 'rate', null],
];

describe('Metric', () => {
  it.each(FIGURES)('%s of %j has %s %j', (kind, values, aggregation, expected) => {
    const metric = createMetric({kind, contains: 'default'});
    for (const value of values) metric.record(value);
    expect(metric.figure(aggregation, 2)).toBe(expected);
  });

  it.each(FIGURES)('%s of %j has the same %s after it travelled', (kind, values, aggregation) => {
    const here = createMetric({kind, contains: 'default'});
    const there = createMetric({kind, contains: 'default'}, 'wide');
    for (const value of values) {
      here.record(value);
      const delta = here.take();
      if (delta) there.add(structuredClone(delta));
    }
    const whole = createMetric({kind, contains: 'default'});
    for (const value of values) whole.record(value);
    expect(there.figure(aggregation, 2)).toBe(whole.figure(aggregation, 2));
  });

  it('has quantiles of negative values too', () => {
    const trend = createMetric({kind: 'trend', contains: 'default'});
    for (let value = -100; value < 0; value++) trend.record(value);
    expect(trend.figure('p(10)', 1)).toBeCloseTo(-90.1, 1);
    expect(trend.figure('p(90)', 1)).toBeCloseTo(-10.9, 1);
  });
});

describe('MetricSet', () => {
  const selection = {
    name: 'http_req_duration{operation:a}',
    metric: 'http_req_duration',
    tags: {operation: 'a'},
  };

  it('records under each selector that matches, and in the metric itself', () => {
    const set = new MetricSet([selection]);
    for (const operation of ['a', 'b'])
      for (const metric of set.matching('http_req_duration', {operation})) metric.record(10);
    expect(set.get('http_req_duration')?.figure('count', 1)).toBe(2);
    expect(set.get(selection.name)?.figure('count', 1)).toBe(1);
  });

  it("knows the script's own metrics once they are defined, and refuses a second kind", () => {
    const set = new MetricSet([]);
    expect(() => set.matching('orders', {})).toThrow(/does not exist/);
    set.define('orders', {kind: 'counter', contains: 'default'});
    set.define('orders', {kind: 'counter', contains: 'default'});
    expect(() => set.define('orders', {kind: 'trend', contains: 'time'})).toThrow(/already exists/);
  });

  it('adds what another set took, metrics that it did not know among them', () => {
    const worker = new MetricSet([]);
    worker.define('orders', {kind: 'counter', contains: 'default'});
    worker.get('orders')?.record(3);
    const total = new MetricSet([], 'wide');
    total.add(worker.take());
    expect(total.get('orders')?.figure('count', 1)).toBe(3);
    expect(worker.take()).toEqual([]);
  });

  it('adds what another set only made: a count of it is 0, and not unknown', () => {
    const worker = new MetricSet([]);
    worker.define('refusals', {kind: 'counter', contains: 'default'});
    const total = new MetricSet([], 'wide');
    total.add(worker.take());
    expect(total.get('refusals')?.kind).toBe('counter');
    expect(worker.take()).toEqual([]);
  });
});
