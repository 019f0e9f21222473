import {describe, expect, it} from 'vitest';
import {judgeValidity} from './validity.ts';

const seconds = (busy: readonly number[], lateMs: readonly number[] = []) =>
  busy.map((each, second) => ({second, busy: each, startLatenessMsP99: lateMs[second] ?? 0}));

describe('judgeValidity', () => {
  it('blames the generator of an open model only for starts that it could have made', () => {
    const good = judgeValidity(seconds(Array(20).fill(1), [40, 0, 3]), true);
    expect(good).toEqual({valid: true, reasons: []});
    const bad = judgeValidity(seconds(Array(20).fill(0.5), [40, 90, 3]), true);
    expect(bad.valid).toBe(false);
    expect(bad.reasons[0]).toContain('up to 90 ms late although VUs were free, in 2 of 20 seconds');
  });

  it('lets a closed model be busy, but not without a pause', () => {
    expect(judgeValidity(seconds([1, 0.97, 0.96, 1]), false).valid).toBe(true);
    const saturated = judgeValidity(seconds([0.5, 0.99, 0.995, 0.5]), false);
    expect(saturated.valid).toBe(false);
    expect(saturated.reasons[0]).toContain('busy 99.3 %');
  });

  it('does not judge a closed model by partial seconds', () => {
    expect(judgeValidity(seconds([1, 1]), false).valid).toBe(true);
  });
});
