import {describe, expect, test} from 'vitest';
import {DeadlineExceeded, withinDeadline} from './limits.ts';

function forEver(): never {
  for (;;);
}

describe('a deadline', () => {
  test('stops work that does not end', () => {
    expect(() => withinDeadline(20, forEver)).toThrow(
      new DeadlineExceeded('it ran longer than 20 ms'),
    );
  });

  test('gives what the work gives, or throws', () => {
    expect(withinDeadline(1000, () => 7)).toBe(7);
    expect(() =>
      withinDeadline(1000, () => {
        throw new RangeError('mine');
      }),
    ).toThrow(RangeError);
  });

  test('nests: the one that ends first counts, and the outer work goes on after an inner one', () => {
    expect(() => withinDeadline(30, () => withinDeadline(10_000, forEver))).toThrow(
      'longer than 30 ms',
    );
    const outer = withinDeadline(10_000, () => {
      expect(() => withinDeadline(20, forEver)).toThrow('longer than 20 ms');
      return 'went on';
    });
    expect(outer).toBe('went on');
  });
});
