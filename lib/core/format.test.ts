import {expect, test} from 'vitest';
import * as format from './format.ts';

test.each([
  [format.formatLatency, 999.4, '999 µs'],
  [format.formatLatency, 999.6, '1.00 ms'],
  [format.formatLatency, 9996, '10.0 ms'],
  [format.formatLatency, 51_822.999_999_999_93, '51.8 ms'],
  [format.formatLatency, 99_960, '100 ms'],
  [format.formatLatency, 999_600, '1.00 s'],
  [format.formatMs, -3_600_000, '-3,600 s'],
  [format.formatMs, 612.4, '612 ms'],
  [format.formatLatencyShort, 500_000, '500 ms'],
  [format.formatRate, 0, '0'],
  [format.formatRate, 9.999, '10.0'],
  [format.formatRate, 99.97, '100'],
  [format.formatRate, 1234.5, '1,235'],
  [format.formatShare, 0.000_01, '<0.01 %'],
  [format.formatShare, 0.999_99, '>99.99 %'],
  [format.formatShare, 0.856, '85.6 %'],
  [format.formatShare, 0.000_333, '0.0333 %'],
  [format.formatPercent, 0.01, '1 %'],
  [format.formatPoints, 0.01, '1 point'],
  [format.formatPoints, -0.008, '-0.8 points'],
  [format.formatRatio, 1.004, '×1.004'],
  [format.formatRatio, 12.345, '×12.3'],
  [format.formatP, 0.0004, '<0.001'],
  [format.formatFigure, 51.822_999_999_999_93, '51.8'],
  [format.formatFigure, -1234.5, '-1,235'],
  [format.formatBytes, 187_432_960, '187 MB'],
] as const)('%o of %d is %s', (write, value, text) => {
  expect((write as (value: number) => string)(value)).toBe(text);
});

test('what is missing is n/a', () => {
  const {formatLatency, formatMs, formatRate, formatShare, formatFigure, formatRatio} = format;
  for (const write of [formatLatency, formatMs, formatRate, formatShare, formatFigure, formatRatio])
    expect(write(null)).toBe('n/a');
});
