import {describe, expect, it} from 'vitest';
import {freshSeed, seededRandom} from './random.ts';

const draw = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({length: 50}, () => random.int(0, 1_000_000));
};

describe('seededRandom', () => {
  it('repeats with its seed and differs with another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('takes every seed that freshSeed makes', () => {
    expect(draw(0xffff_ffff)).toEqual(draw(0xffff_ffff));
    expect(freshSeed()).toBeLessThan(2 ** 32);
  });

  it('keeps int within its bounds, both of which occur', () => {
    const random = seededRandom(1);
    const seen = new Set(Array.from({length: 200}, () => random.int(3, 5)));
    expect(seen).toEqual(new Set([3, 4, 5]));
  });

  it('keeps fraction in [0, 1)', () => {
    const random = seededRandom(2);
    for (let i = 0; i < 1000; i++) {
      const fraction = random.fraction();
      expect(fraction).toBeGreaterThanOrEqual(0);
      expect(fraction).toBeLessThan(1);
    }
  });

  it('picks from a list and refuses an empty one', () => {
    expect(['a', 'b']).toContain(seededRandom(3).pick(['a', 'b']));
    expect(() => seededRandom(3).pick([])).toThrow(RangeError);
  });
});
