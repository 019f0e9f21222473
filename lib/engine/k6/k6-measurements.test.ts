import {describe, expect, it} from 'vitest';
import type {TimeSeries} from '../../core/remote-write/time-series.ts';
import {K6Measurements} from './k6-measurements.ts';
import {segmentOf} from './k6-process.ts';

interface Written {
  readonly labels: Readonly<Record<string, string>>;
  readonly value?: number;
  readonly atMs: number;
  /** Index of the first bucket, and the counts from there. */
  readonly buckets?: readonly [number, readonly number[]];
}

/** What is in a push of k6. */
function push(series: readonly Written[]): TimeSeries[] {
  return series.map(({labels: {__name__: name = '', ...labels}, value, atMs, buckets}) => {
    if (!buckets) return {name, labels, value: value ?? 0, atMs};
    const [first, counts] = buckets;
    const histogram = {
      ...{count: counts.reduce((sum, each) => sum + each, 0), sum: 1.5, schema: 3, zeroCount: 0},
      buckets: new Map(counts.map((count, at) => [first + at, count])),
    };
    return {name, labels, histogram, atMs};
  });
}

const T0 = 1_795_000_000_000;
const request = (more: Readonly<Record<string, string>>) => ({
  __name__: 'k6_http_reqs_total',
  method: 'POST',
  name: '/x',
  operation: 'a',
  ...more,
});
const duration = {__name__: 'k6_http_req_duration_seconds', operation: 'a', status: '200'};

describe('K6Measurements', () => {
  it('turns totals into what each second brought, over several processes', () => {
    const measurements = new K6Measurements();
    const at = (second: number, count: number, buckets: readonly number[]) =>
      push([
        {labels: request({status: '200'}), value: count, atMs: T0 + second * 1000},
        {labels: duration, atMs: T0 + second * 1000, buckets: [-80, buckets]},
        {labels: request({status: '200', group: '::setup'}), value: 99, atMs: T0},
      ]);
    measurements.add(0, at(1, 8, [8]));
    measurements.add(1, at(1, 2, [2]));
    measurements.add(0, at(2, 11, [10, 1]));
    measurements.totals.closeSeconds(99);
    const perSecond = measurements.totals
      .entries()
      .seconds.map(each => [each.second, each.requests.total]);
    expect(perSecond).toEqual([
      [0, 10],
      [1, 3],
    ]);
    const [operation] = measurements.totals.finish();
    expect(operation?.requests).toMatchObject({total: 13, ok: 13});
    // Bucket -80 of schema 3 ends at 2^-10 s: its middle is 935 µs.
    expect(operation?.serviceTime).toMatchObject({count: 13, latencyUsMin: 935});
    expect(measurements.startedAtMs).toBe(T0);
  });

  it('counts statuses and errors by class', () => {
    const measurements = new K6Measurements();
    const counts = {200: 4, 404: 3, 429: 2} as const;
    measurements.add(
      0,
      push([
        ...Object.entries(counts).map(([status, value]) => ({
          labels: request({status}),
          value,
          atMs: T0,
        })),
        {labels: request({status: '0', error_code: '1212'}), value: 1, atMs: T0},
      ]),
    );
    expect(measurements.totals.finish()[0]).toMatchObject({
      requests: {total: 10, ok: 4, failed: 3, backpressure: 2, errors: 1},
      byStatus: {...counts, 0: 1},
      byError: {ECONNREFUSED: 1},
    });
  });
});

it('takes what the script saw to be backpressure off the failures, and never below none', () => {
  const measurements = new K6Measurements();
  const {method, name, operation} = request({});
  const mark = {
    __name__: 'k6_c8gauge_backpressure_total',
    operation: operation ?? `${method} ${name}`,
  };
  const at = (second: number, failed: number, marked: number) =>
    measurements.add(
      0,
      push([
        {labels: request({status: '503'}), value: failed, atMs: T0 + second * 1000},
        {labels: mark, value: marked, atMs: T0 + second * 1000},
      ]),
    );
  at(1, 5, 3);
  // The mark of one came a push late, in a second without a failure.
  at(2, 5, 4);
  at(3, 8, 6);
  measurements.totals.closeSeconds(99);
  const seconds = measurements.totals
    .entries()
    .seconds.map(({requests}) => [requests.failed, requests.backpressure]);
  expect(seconds.filter(each => each.some(count => count > 0))).toEqual([
    [2, 3],
    [0, 3],
  ]);
});

it('cuts the work of several processes into segments that fill the whole', () => {
  expect(segmentOf(0, 1)).toBeNull();
  expect([0, 1, 2].map(at => segmentOf(at, 3)?.own)).toEqual(['0:1/3', '1/3:2/3', '2/3:1']);
  expect(segmentOf(1, 3)?.sequence).toBe('0,1/3,2/3,1');
});
