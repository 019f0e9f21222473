import {describe, expect, test} from 'vitest';
import {loadFixture} from '../../reports/fixture/load-fixture.ts';
import {decodeHistogram} from './histogram/decode-histogram.ts';
import {mergeDistributions} from './histogram/distribution.ts';
import {coarsenLoad} from './join-seconds.ts';
import type {LoadResult} from './load-result.ts';

const long = loadFixture({
  scenario: 'long',
  operations: ['activateJobs', 'completeJob'],
  seconds: 10,
  doublings: 9,
  perSecond: 12,
  medianUs: 1500,
  backpressure: 0.1,
});

const everything = ({seconds}: LoadResult, operation: string) => {
  const own = seconds.filter(each => each.operation === operation);
  return {
    total: own.reduce((sum, each) => sum + each.requests.total, 0),
    backpressure: own.reduce((sum, each) => sum + each.requests.backpressure, 0),
    latencies: mergeDistributions(own.map(each => decodeHistogram(each.histogram))),
    longest: own.reduce((max, each) => Math.max(max, each.responseTimeUsMax), 0),
  };
};

describe('coarsenLoad', () => {
  const coarse = coarsenLoad(long);

  test('joins the seconds of a long run without losing a request or a latency', () => {
    expect(coarse.secondsPerEntry).toBe(2);
    expect(coarse.seconds.length).toBe(long.seconds.length / 2);
    for (const operation of ['activateJobs', 'completeJob']) {
      expect(everything(coarse, operation)).toEqual(everything(long, operation));
    }
    expect(coarse.seconds.map(each => each.second % 2)).not.toContain(1);
  });

  test('does not change the figures of the whole run, and does not join twice', () => {
    expect(coarse.operations).toEqual(long.operations);
    expect(coarsenLoad(coarse)).toBe(coarse);
  });

  test('does not change a run that is short enough', () => {
    const short = {...long, seconds: long.seconds.slice(0, 9000)};
    expect(coarsenLoad(short)).toBe(short);
  });
});
