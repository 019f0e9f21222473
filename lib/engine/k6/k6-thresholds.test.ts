import {describe, expect, it} from 'vitest';
import {parseExpression} from '../thresholds.ts';
import type {K6Summary} from './k6-summary.ts';
import {thresholdsOf} from './k6-summary.ts';

/** What `--summary-export` says of one metric: `true` for a threshold that was crossed. */
function summary(expression: string, crossed: boolean, figures: object): K6Summary {
  return {
    metrics: {m: {...figures, thresholds: {[expression]: crossed}}},
    root_group: {groups: {}, checks: {}},
  };
}

function judge(expression: string, parts: readonly [boolean, object][]) {
  const threshold = {
    ...{metric: 'm', expression, abortOnFail: false, delayAbortEvalMs: 0},
    ...parseExpression('m', expression),
  };
  const summaries = parts.map(([crossed, figures]) => summary(expression, crossed, figures));
  const [outcome] = thresholdsOf([threshold], summaries);
  return [outcome?.passed, outcome?.observed];
}

describe('thresholdsOf', () => {
  it('takes the word of the only process', () => {
    expect(judge('p(99)<10', [[true, {'p(99)': 12}]])).toEqual([false, 12]);
    expect(judge('rate<0.1', [[false, {value: 0.05, passes: 5, fails: 95}]])).toEqual([true, 0.05]);
  });

  it.each<[string, [boolean, object][], boolean, number]>([
    [
      'count>=100',
      [
        [true, {count: 60}],
        [true, {count: 50}],
      ],
      true,
      110,
    ],
    [
      'rate>=100',
      [
        [true, {rate: 60}],
        [true, {rate: 50}],
      ],
      true,
      110,
    ],
    // Each pod alone crosses or keeps it; the whole is 10 of 1000.
    [
      'rate<0.05',
      [
        [true, {value: 0.1, passes: 10, fails: 90}],
        [false, {value: 0, passes: 0, fails: 900}],
      ],
      true,
      0.01,
    ],
    [
      'avg<10',
      [
        [true, {avg: 20, count: 1}],
        [false, {avg: 5, count: 9}],
      ],
      true,
      6.5,
    ],
    [
      'min>1',
      [
        [false, {min: 5}],
        [false, {min: 2}],
      ],
      true,
      2,
    ],
    [
      'max<10',
      [
        [false, {max: 5}],
        [true, {max: 12}],
      ],
      false,
      12,
    ],
  ])('judges %s of the whole', (expression, parts, passed, observed) => {
    expect(judge(expression, parts)).toEqual([passed, observed]);
  });

  it('shows the worst part of a percentile, which the whole does not exceed', () => {
    const [good, bad] = [{'p(99)': 5}, {'p(99)': 12}];
    expect(
      judge('p(99)<10', [
        [false, good],
        [false, good],
      ]),
    ).toEqual([true, 5]);
    expect(
      judge('p(99)<10', [
        [false, good],
        [true, bad],
      ]),
    ).toEqual([false, 12]);
  });

  it('weighs no mean where a summary does not say how many values there were', () => {
    expect(
      judge('avg<10', [
        [true, {avg: 20}],
        [false, {avg: 5}],
      ]),
    ).toEqual([false, 20]);
  });

  it('passes what saw no sample, as k6 does', () => {
    expect(judge('rate<0.1', [[false, {value: 0, passes: 0, fails: 0}]])).toEqual([true, null]);
    expect(judge('p(99)<10', [])).toEqual([true, null]);
  });
});
