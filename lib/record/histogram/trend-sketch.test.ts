import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../core/random.ts';
import {TrendSketch} from './trend-sketch.ts';

/** As k6 has it: by place, between two values interpolated. */
function trueQuantile(sorted: readonly number[], q: number): number {
  const place = q * (sorted.length - 1);
  const [before = 0, after = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return before + (after - before) * (place - Math.floor(place));
}

const QUANTILES = [0, 0.01, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 1];

describe('a sketch of a trend', () => {
  it.each([
    ['a fraction of a millisecond, in seconds', 0.0001, 0.00149],
    ['milliseconds', 0.5, 60_000],
    ['bytes', 1e3, 1e12],
    ['moments, milliseconds since 1970', 1.7e12, 1.8e12],
    ['anything', 1e-300, 1e300],
    ['losses', -1e6, -1e-6],
    ['losses and gains', -5000, 5000],
  ])('of %s is exact to a thousandth, also after it travelled', (_, from, to) => {
    const random = seededRandom(3);
    const whole = new TrendSketch();
    const parts = new TrendSketch('wide');
    const isOneSided = from * to > 0;
    const values = Array.from({length: 5000}, () => {
      const share = random.fraction();
      // Over all sizes alike.
      return isOneSided
        ? Math.sign(from) * Math.abs(from) ** (1 - share) * Math.abs(to) ** share
        : from + (to - from) * share;
    });
    for (const value of values) {
      whole.record(value);
      const travelling = new TrendSketch();
      travelling.record(value);
      parts.add(structuredClone(travelling.take() as never));
    }
    const sorted = values.sort((a, b) => a - b);
    for (const q of QUANTILES) {
      const wanted = trueQuantile(sorted, q);
      expect(Math.abs(whole.quantile(q) - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 0.001);
      expect(parts.quantile(q)).toBe(whole.quantile(q));
    }
  });

  it('has a bucket of its own for each whole number up to 2048', () => {
    const sketch = new TrendSketch();
    for (let value = -2048; value <= 2048; value++) sketch.record(value);
    for (let place = 0; place <= 4096; place++)
      expect(sketch.quantile(place / 4096)).toBe(place - 2048);
  });

  it('counts what a test picks: by the least and the greatest exactly, else by bucket', () => {
    const sketch = new TrendSketch();
    for (const value of [1, 2, 500.1, 900]) sketch.record(value);
    expect(sketch.countWhere(value => value >= 900.000001)).toBe(0);
    expect(sketch.countWhere(value => value <= 900)).toBe(4);
    expect(sketch.countWhere(value => value >= 300)).toBe(2);
    expect(sketch.countWhere(value => value < 2)).toBe(1);
    expect(new TrendSketch().countWhere(() => true)).toBe(0);
  });

  it('starts again from nothing when it is taken', () => {
    const sketch = new TrendSketch();
    sketch.record(-3);
    sketch.record(0);
    expect(sketch.take()).toMatchObject({count: 2, sum: -3, min: -3, max: 0});
    expect(sketch.take()).toBeNull();
    sketch.record(7);
    expect([sketch.quantile(0.5), sketch.count]).toEqual([7, 1]);
  });
});
