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

function thresholdOf(expression: string) {
  return {
    ...{metric: 'm', expression, abortOnFail: false, delayAbortEvalMs: 0},
    ...parseExpression('m', expression),
  };
}

function judge(expression: string, parts: readonly [boolean, object][]) {
  const threshold = thresholdOf(expression);
  const summaries = parts.map(([crossed, figures]) => summary(expression, crossed, figures));
  const [outcome] = thresholdsOf([threshold], summaries);
  return [outcome?.state, outcome?.observed];
}

describe('thresholdsOf', () => {
  it('takes the word of the only process', () => {
    expect(judge('p(99)<10', [[true, {'p(99)': 12}]])).toEqual(['broken', 12]);
    expect(judge('rate<0.1', [[false, {value: 0.05, passes: 5, fails: 95}]])).toEqual([
      'kept',
      0.05,
    ]);
  });

  it.each<[string, [boolean, object][], string, number]>([
    [
      'count>=100',
      [
        [true, {count: 60}],
        [true, {count: 50}],
      ],
      'kept',
      110,
    ],
    [
      'rate>=100',
      [
        [true, {rate: 60}],
        [true, {rate: 50}],
      ],
      'kept',
      110,
    ],
    // Each pod alone crosses or keeps it; the whole is 10 of 1000.
    [
      'rate<0.05',
      [
        [true, {value: 0.1, passes: 10, fails: 90}],
        [false, {value: 0, passes: 0, fails: 900}],
      ],
      'kept',
      0.01,
    ],
    [
      'avg<10',
      [
        [true, {avg: 20, count: 1}],
        [false, {avg: 5, count: 9}],
      ],
      'kept',
      6.5,
    ],
    [
      'min>1',
      [
        [false, {min: 5}],
        [false, {min: 2}],
      ],
      'kept',
      2,
    ],
    [
      'max<10',
      [
        [false, {max: 5}],
        [true, {max: 12}],
      ],
      'broken',
      12,
    ],
  ])('judges %s of the whole', (expression, parts, state, observed) => {
    expect(judge(expression, parts)).toEqual([state, observed]);
  });

  it('shows the worst part of a percentile, which the whole does not exceed', () => {
    const [good, bad] = [{'p(99)': 5}, {'p(99)': 12}];
    expect(
      judge('p(99)<10', [
        [false, good],
        [false, good],
      ]),
    ).toEqual(['kept', 5]);
    expect(
      judge('p(99)<10', [
        [false, good],
        [true, bad],
      ]),
    ).toEqual(['broken', 12]);
  });

  it('weighs no mean where a summary does not say how many values there were', () => {
    expect(
      judge('avg<10', [
        [true, {avg: 20}],
        [false, {avg: 5}],
      ]),
    ).toEqual(['broken', 20]);
  });

  it.each([
    ['a rate', 'rate<0.1', [[false, {value: 0, passes: 0, fails: 0}]]],
    ['a trend', 'p(99)<10', [[false, {'p(99)': 0, min: 0, max: 0, count: 0}]]],
    ['what no process knows', 'p(99)<10', []],
  ] as [string, string, [boolean, object][]][])(
    'has no data of %s without a sample',
    (_, expression, parts) => {
      expect(judge(expression, parts)).toEqual(['no data', null]);
    },
  );

  it.each([
    ['all below it', 'p(99)<10', {'p(99)': 4, min: 1, med: 2, max: 5, count: 100}, 'kept', 0],
    [
      'all below it, too few',
      'p(99)<10',
      {'p(99)': 4, min: 1, med: 2, max: 5, count: 99},
      'too few',
      0,
    ],
    [
      'the greatest beyond it',
      'p(99)<10',
      {'p(99)': 9, min: 1, med: 2, max: 15, count: 200},
      'too few',
      undefined,
    ],
    [
      'the upper half beyond it',
      'p(99)<10',
      {'p(99)': 19, min: 1, med: 12, max: 20, count: 30},
      'broken',
      undefined,
    ],
    [
      'all beyond it',
      'p(99)<10',
      {'p(99)': 19, min: 11, med: 12, max: 20, count: 30},
      'broken',
      30,
    ],
    [
      'a lower bound, all above it',
      'p(10)>10',
      {'p(10)': 12, min: 11, med: 12, max: 20, count: 30},
      'kept',
      0,
    ],
    [
      'many, by its figure',
      'p(99)<10',
      {'p(99)': 12, min: 1, med: 2, max: 20, count: 1000},
      'broken',
      undefined,
    ],
  ] as const)(
    'knows of a percentile what its figures tell: %s',
    (_, expression, figures, state, beyond) => {
      const crossed = expression === 'p(99)<10' && figures['p(99)'] >= 10;
      const [outcome] = thresholdsOf(
        [thresholdOf(expression)],
        [summary(expression, crossed, figures)],
      );
      expect([outcome?.state, outcome?.samples, outcome?.beyond]).toEqual([
        state,
        figures.count,
        beyond,
      ]);
    },
  );

  it('adds up the samples of all processes', () => {
    const figures = {'p(99)': 4, min: 1, med: 2, max: 5, count: 60};
    expect(judge('p(99)<10', [[false, figures]])).toEqual(['too few', 4]);
    expect(
      judge('p(99)<10', [
        [false, figures],
        [false, figures],
      ]),
    ).toEqual(['kept', 4]);
  });
});
