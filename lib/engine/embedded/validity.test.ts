import {describe, expect, it} from 'vitest';
import {judgeValidity} from './validity.ts';

const seconds = (busy: readonly number[], late: readonly number[] = [], starts = 100) =>
  busy.map((each, second) => ({
    second,
    busy: each,
    starts,
    startsLate: late[second] ?? 0,
    startLatenessMsMax: (late[second] ?? 0) > 0 ? 90 : 3,
  }));

describe('judgeValidity', () => {
  const busy = Array.from({length: 20}, () => 0.6);

  it.each([
    // starts a second, late ones in seconds 0, 1, 2; valid?
    [100, [100, 9, 9], true],
    [100, [0, 10, 10], false],
    [10, [10, 9, 9], true],
    [10, [0, 10, 10], false],
  ])('of %d starts a second, %j late ones are valid: %s', (starts, late, valid) => {
    const judged = judgeValidity(seconds(busy, late, starts), true);
    expect(judged.valid).toBe(valid);
    if (!valid) expect(judged.reasons[0]).toContain('although VUs were free, up to 90 ms');
  });

  it('lets a generator be busy, but not without a pause', () => {
    expect(judgeValidity(seconds([1, 0.97, 0.96, 1]), false).valid).toBe(true);
    const saturated = judgeValidity(seconds([0.5, 0.99, 0.995, 0.5]), false);
    expect(saturated.valid).toBe(false);
    expect(saturated.reasons[0]).toContain('busy 99.3 %');
    expect(judgeValidity(seconds([0.5, 0.99, 0.995, 0.5]), true).valid).toBe(false);
  });

  it('does not judge a closed model by partial seconds', () => {
    expect(judgeValidity(seconds([1, 1]), false).valid).toBe(true);
  });
});
