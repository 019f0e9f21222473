import {describe, expect, it} from 'vitest';
import {formatDuration, parseDurationMs} from './duration.ts';

describe('parseDurationMs', () => {
  it.each([
    ['10s', 10_000],
    ['1m30s', 90_000],
    ['500ms', 500],
    ['1.5h', 5_400_000],
    ['1d', 86_400_000],
    ['250us', 0.25],
    ['1500', 1500],
    [2000, 2000],
    ['.5s', 500],
    ['5.s1ms', 5001],
    ['+2m', 120_000],
    ['1e3', 1000],
    ['3\u00b5s', 0.003],
    ['3\u03bcs', 0.003],
  ])('reads %s', (text, ms) => {
    expect(parseDurationMs(text)).toBe(ms);
  });

  it.each(['', 'ten', '10 s', '-5s', '10x', 's', '1m-3s', '.s', '1e999', 'Infinity'])(
    'refuses %j with the remedy',
    text => {
      expect(() => parseDurationMs(text)).toThrow(/is not a duration: write it like 500ms/);
    },
  );
});

describe('formatDuration', () => {
  it.each([
    [0, '0 ms'],
    [850.4, '850 ms'],
    [12_340, '12.3 s'],
    [59_949, '59.9 s'],
    [60_000, '1 m 00 s'],
    [245_000, '4 m 05 s'],
  ])('writes %d as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
