import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {seededRandom} from '../core/random.ts';
import {steadyFrom} from './steady-state.ts';

/** Roughly normal noise of mean 0 and standard deviation 1. */
function noise(seed: number, length: number): number[] {
  const random = seededRandom(seed);
  const one = () => Array.from({length: 12}, random.fraction).reduce((a, b) => a + b, -6);
  return Array.from({length}, one);
}

const values = (minLength: number) =>
  fc.array(fc.double({min: -1e6, max: 1e6, noNaN: true}), {minLength, maxLength: 150});

describe('steadyFrom', () => {
  it('keeps all of a constant series', () => {
    fc.assert(
      fc.property(
        fc.double({min: -1e9, max: 1e9, noNaN: true}),
        fc.integer({min: 4, max: 200}),
        (value, length) => {
          const series = Array.from({length}, () => value);
          expect(steadyFrom(series)).toEqual({index: 0, reached: true});
        },
      ),
    );
  });

  it('cuts exactly at a step, by single values and by batches of five', () => {
    expect(steadyFrom([9, 9, 9, 5, 5, 5, 5, 5, 5, 5])).toEqual({index: 3, reached: true});
    const long = [...Array(10).fill(9), ...Array(50).fill(5)] as number[];
    expect(steadyFrom(long)).toEqual({index: 10, reached: true});
  });

  it('cuts a decaying warm-up under noise, and seldom refuses it', () => {
    const decaying = (seed: number) =>
      noise(seed, 120).map((each, at) => 100 + each + 60 * Math.exp(-at / 5));
    const found = Array.from({length: 50}, (_, seed) => steadyFrom(decaying(seed)));
    const reached = found.filter(each => each.reached);
    expect(reached.length).toBeGreaterThanOrEqual(47);
    for (const {index} of reached) expect(index).toBeGreaterThanOrEqual(10);
  });

  it('takes plain noise for steady, but for few', () => {
    const refused = Array.from({length: 200}, (_, seed) => steadyFrom(noise(seed, 120))).filter(
      each => !each.reached,
    );
    expect(refused.length).toBeLessThan(8);
  });

  it('refuses a series that settles only in its second half', () => {
    const series = [...Array(70).fill(9), ...Array(30).fill(5)] as number[];
    expect(steadyFrom(series)).toEqual({index: 0, reached: false});
  });

  it('refuses a series too short to tell', () => {
    for (const series of [[], [1], [1, 1], [1, 1, 1]]) {
      expect(steadyFrom(series)).toEqual({index: 0, reached: false});
    }
  });

  it('never cuts more than half', () => {
    fc.assert(
      fc.property(values(0), series => {
        const {index, reached} = steadyFrom(series);
        expect(Number.isInteger(index)).toBe(true);
        expect(index).toBeLessThanOrEqual(series.length / 2);
        if (!reached) expect(index).toBe(0);
      }),
    );
  });

  it('does not depend on the unit, nor on the zero', () => {
    const whole = fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 4, maxLength: 150});
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(-8, 2, 1024),
        fc.integer({min: -99, max: 99}),
        (series, factor, shift) => {
          expect(steadyFrom(series.map(each => each * factor + shift))).toEqual(steadyFrom(series));
        },
      ),
    );
  });
});
