import {describe, expect, test} from 'vitest';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import {loadFixture} from '../../fixture/load-fixture.ts';
import {scenarioCharts} from './scenario-charts.ts';

const load = loadFixture({
  scenario: 'loop',
  operations: ['activateJobs', 'completeJob'],
  seconds: 20,
  perSecond: 300,
  medianUs: 1500,
  backpressure: 0.1,
});
const charts = (changes: Partial<LoadResult> = {}) =>
  scenarioCharts({...load, ...changes}, 'load-1');

describe('what the charts draw', () => {
  test('every request is in the throughput, however it ended', () => {
    const {ok, failed, backpressure, errors} = charts().throughput;
    const drawn = [ok, failed, backpressure, errors]
      .flat()
      .reduce<number>((sum, each) => sum + (each ?? 0), 0);
    expect(drawn).toBe(load.operations.reduce((sum, each) => sum + each.requests.total, 0));
  });

  test('every latency is in the heatmap', () => {
    const {cells = []} = charts().heatmap ?? {};
    const drawn = cells.filter((_, at) => at % 3 === 2).reduce((sum, each) => sum + each, 0);
    expect(drawn).toBe(load.operations.reduce((sum, each) => sum + each.responseTime.count, 0));
  });

  test('seconds are joined until most have the samples for a p99, unless too few points remain', () => {
    expect(charts().latency.bucketSeconds).toBe(2);
    expect(charts().latency.p99.filter(each => each === null)).toEqual([]);
    const thin = loadFixture({
      scenario: 'a',
      operations: ['b'],
      seconds: 20,
      perSecond: 5,
      medianUs: 9,
    });
    const {latency} = scenarioCharts(thin, 'load-1');
    expect(latency.bucketSeconds).toBe(1);
    expect(latency.p99.every(each => each === null)).toBe(true);
  });

  test('a second without traffic is there, empty', () => {
    const {throughput, latency} = charts({seconds: load.seconds.filter(each => each.second !== 5)});
    expect(throughput.ok[5]).toBe(0);
    expect(throughput.x).toHaveLength(20);
    expect(latency.x).toHaveLength(10);
  });

  test('the nines end where fewer than ten samples lie beyond', () => {
    const {x, response} = charts().nines;
    const total = load.operations.reduce((sum, each) => sum + each.responseTime.count, 0);
    expect(total * 10 ** -(x.at(-1) ?? 0)).toBeGreaterThanOrEqual(9.99);
    expect(total * 10 ** -((x.at(-1) ?? 0) + 0.05)).toBeLessThan(10);
    expect(response.every((each, at) => at === 0 || (each ?? 0) >= (response[at - 1] ?? 0))).toBe(
      true,
    );
  });

  test('stages of the options and marks of the record are marked', () => {
    const stages = [
      {duration: '5s', target: 10},
      {duration: '1m', target: 200},
    ];
    const marks = [{second: 8, untilSecond: 9, kind: 'fault' as const, label: 'reset\u202e'}];
    expect(charts({options: {stages}, marks}).marks).toEqual([
      {second: 8, untilSecond: 9, kind: 'fault', label: 'reset\\u202e'},
      {second: 0, untilSecond: 5, kind: 'stage', label: '1: to 10'},
      {second: 5, untilSecond: 65, kind: 'stage', label: '2: to 200'},
    ]);
    const named = [{second: 0, untilSecond: 5, kind: 'stage' as const, label: 'to 10/s'}];
    expect(charts({options: {stages}, marks: named}).marks).toEqual(named);
  });

  test('a load that measured nothing has charts all the same', () => {
    const empty = charts({
      operations: [],
      seconds: [],
      durationMs: 0,
      health: {...load.health, seconds: []},
    });
    expect(empty.heatmap).toBeNull();
    expect(empty.nines.x).toEqual([]);
    expect(empty.throughput.x).toEqual([]);
  });
});
