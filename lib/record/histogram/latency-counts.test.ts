import fc from 'fast-check';
import {build, decodeFromCompressedBase64} from 'hdr-histogram-js';
import {describe, expect, it} from 'vitest';
import {encodeHistogram} from './encode-histogram.ts';
import {highestValueOf, indexOf, LatencyCounts, VALUE_MAX} from './latency-counts.ts';

const latency = fc.double({min: 0, max: 42, noNaN: true}).map(power => Math.floor(2 ** power));

function recorded(values: readonly number[]): LatencyCounts {
  const counts = new LatencyCounts();
  for (const value of values) counts.record(value);
  return counts;
}

describe('LatencyCounts', () => {
  it('puts a value where HdrHistogram puts it: within a thousandth, and idempotent', () => {
    fc.assert(
      fc.property(latency, value => {
        const highest = highestValueOf(indexOf(value));
        expect(highest).toBeGreaterThanOrEqual(value);
        expect(highest - value).toBeLessThanOrEqual(value / 1000);
        expect(indexOf(highest)).toBe(indexOf(value));
        expect(indexOf(highest + 1)).toBe(indexOf(value) + 1);
      }),
    );
  });

  it("answers the library's percentiles, through the library's encoding", () => {
    fc.assert(
      fc.property(fc.array(latency, {minLength: 1, maxLength: 300}), values => {
        const library = build({
          bitBucketSize: 64,
          highestTrackableValue: VALUE_MAX,
          numberOfSignificantValueDigits: 3,
        });
        for (const value of values) library.recordValue(value);
        const ours = recorded(values);
        const decoded = decodeFromCompressedBase64(encodeHistogram(ours));
        expect(decoded.totalCount).toBe(values.length);
        for (const percentile of [1, 50, 90, 99, 100]) {
          const expected = Math.min(library.getValueAtPercentile(percentile), Math.max(...values));
          expect(ours.quantile(percentile / 100)).toBe(expected);
          expect(Math.abs(decoded.getValueAtPercentile(percentile) - expected)).toBeLessThanOrEqual(
            expected / 1000,
          );
        }
      }),
      {numRuns: 40},
    );
  });

  it('is the same whether counted at once or in parts that travelled', () => {
    fc.assert(
      fc.property(fc.array(fc.array(latency), {maxLength: 5}), parts => {
        const whole = recorded(parts.flat());
        const total = new LatencyCounts('wide');
        const moving = new LatencyCounts();
        for (const part of parts) {
          for (const value of part) moving.record(value);
          const delta = moving.take();
          if (delta) total.add(structuredClone(delta));
        }
        expect([total.count, total.sum, total.max]).toEqual([whole.count, whole.sum, whole.max]);
        for (const q of [0.5, 0.99]) expect(total.quantile(q)).toBe(whole.quantile(q));
      }),
    );
  });

  it.each([
    ['a negative value', -5, 0],
    ['half a microsecond', 0.5, 1],
    ['no number', Number.NaN, 0],
    ['more than it can tell apart', 2 ** 50, VALUE_MAX],
  ])('records %s as the nearest it has', (_, value, expected) => {
    expect(recorded([value]).max).toBe(expected);
  });

  it('counts what lies above a value', () => {
    const counts = recorded([1, 5, 10_000, 10_001, 20_000, 20_000]);
    expect([0, 5, 10_010, 20_010].map(each => counts.countAbove(each))).toEqual([6, 4, 2, 0]);
  });

  it('has nothing to hand out when nothing was recorded', () => {
    expect(new LatencyCounts().take()).toBeNull();
    expect(new LatencyCounts().quantile(0.5)).toBe(0);
  });
});
