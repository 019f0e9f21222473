import {describe, expect, it} from 'vitest';
import {NoSetupData, setupJson} from './setup-json.ts';

const circle: unknown[] = [];
circle.push(circle);

describe('what setup returns', () => {
  it('is told in the time zone of the machine, to the digits that there are', () => {
    const text = JSON.parse(setupJson(new Date(1_500_000_000_120)) ?? '') as string;
    expect(text).toMatch(/^2017-07-1[345]T\d\d:\d\d:00\.12(?:Z|[+-]\d\d:\d\d)$/);
    expect(Date.parse(text)).toBe(1_500_000_000_120);
    expect(setupJson(new Date(1_500_000_000_000))).not.toContain('.');
  });

  it.each([
    [() => 1, 'type: func'],
    [{inner: [() => 1]}, 'type: func'],
    [Number.NaN, 'value: NaN'],
    [[Number.POSITIVE_INFINITY], 'value: +Inf'],
    [[Number.NEGATIVE_INFINITY], 'value: -Inf'],
    [circle, 'value: encountered a cycle'],
  ])('is refused where k6 cannot write it: %s', (value, why) => {
    expect(() => setupJson(value)).toThrow(NoSetupData);
    expect(() => setupJson(value)).toThrow(why);
  });
});
