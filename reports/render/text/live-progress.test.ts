import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type ProgressState,
  renderProgress,
  renderProgressLine,
  sparkText,
} from './live-progress.ts';

const state: ProgressState = {
  scenario: 'process-loop',
  elapsedMs: 6000,
  totalMs: 15_000,
  vus: 12,
  iterations: 2412,
  requestsPerSecond: 1203,
  failuresPerSecond: 0,
  pushedBackPerSecond: 0,
  latencyUsP99: 4880,
};

describe('live progress', () => {
  test('shows how far it is, what is left, and how it goes', () => {
    const text = renderProgress(state, [900, 1100, 1203, 1203], {columns: 80, color: false});
    expect(text).toBe(
      [
        'process-loop        ━━━━━━━━━━──────────────  40 %  9 s left',
        '  1,203 requests/s   p99 4.88 ms   0/s failing   0/s pushed back   12 VUs   ▆▇██',
      ].join('\n'),
    );
  });

  test('is one plain line without a terminal', () => {
    expect(renderProgressLine({...state, failuresPerSecond: 3})).toBe(
      'process-loop: 6.0 s of 15.0 s, 1,203 requests/s, p99 4.88 ms, 3.00/s failing, 0/s pushed back, 2,412 iterations, 9 s left',
    );
  });

  test('fits the terminal, whatever it shows', () => {
    const states = fc.record({
      scenario: fc.string({maxLength: 60}),
      elapsedMs: fc.nat(1e8),
      totalMs: fc.nat(1e8),
      vus: fc.nat(10_000),
      iterations: fc.nat(1e9),
      requestsPerSecond: fc.nat(1e6),
      failuresPerSecond: fc.nat(1e6),
      pushedBackPerSecond: fc.nat(1e6),
      latencyUsP99: fc.option(fc.nat(1e9)),
    });
    fc.assert(
      fc.property(
        states,
        fc.array(fc.nat(1e6), {maxLength: 100}),
        fc.integer({min: 60, max: 200}),
        (each, rates, columns) => {
          const lines = stripVTControlCharacters(
            renderProgress(each, rates, {columns, color: true}),
          ).split('\n');
          expect(lines).toHaveLength(2);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  test('a graph reaches from the bottom to the top', () => {
    expect(sparkText([0, 50, 100])).toBe('▁▅█');
    expect(sparkText([])).toBe('');
  });
});
