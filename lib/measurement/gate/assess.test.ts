import {describe, expect, it} from 'vitest';
import {normalDraw, seededRandom} from '../../core/random.ts';
import {assessPairs, isLook, withDetectable} from './assess.ts';
import {assessSets} from './assess-sets.ts';
import {
  type AnyMetric,
  assertDecidable,
  boundsOf,
  DEFAULT_RULES,
  pairsForAll,
  pairsNeeded,
  worseBy,
} from './gate-rules.ts';
import type {Series} from './run-figures.ts';

/** Throughput and median of a candidate that is slower by a factor, with noise of a share. */
function seriesOf(pairs: number, slower: number, noise: number, seed = 1): Series[] {
  const random = seededRandom(seed);
  const draw = (typical: number) =>
    Array.from({length: pairs}, () => typical * Math.exp(noise * normalDraw(random)));
  return [
    {scenario: 's', metric: 'throughput', baseline: draw(1000), candidate: draw(1000 / slower)},
    {scenario: 's', metric: 'median', baseline: draw(2), candidate: draw(2 * slower)},
  ];
}

/** One metric of which each run of a side is the same, but for a scatter that none can be called for. */
function steady(metric: AnyMetric, from: number, to: number, pairs: number, flat = 0): Series {
  const wave = (at: number) => 1 + 0.001 * ((at * 7) % 5);
  return {
    ...{scenario: 's', metric},
    baseline: Array.from({length: pairs}, (_, at) => from * wave(at)),
    candidate: Array.from({length: pairs}, (_, at) => (at < flat ? from * 0.9 : to * wave(at + 1))),
  };
}

const usual = (pairs: number): Series[] => [
  ...seriesOf(pairs, 1, 0.002),
  steady('p95', 5, 5, pairs),
  steady('instance-time', 3, 3, pairs),
];

describe('the assessment of pairs', () => {
  it('passes a candidate that is no different, at the end of the plan', () => {
    expect(assessPairs(seriesOf(11, 1, 0.002), DEFAULT_RULES).outcome).toBe('open');
    expect(assessPairs(seriesOf(12, 1, 0.02), DEFAULT_RULES).outcome).toBe('passed');
  });

  it('calls a regression, at the look on the way where the plan is long', () => {
    const rules = {...DEFAULT_RULES, pairs: 20};
    const {outcome, metrics} = assessPairs(seriesOf(11, 1.1, 0.003), rules);
    expect(outcome).toBe('failed');
    const [throughput, median] = metrics;
    expect(throughput?.ratio).toBeCloseTo(1 / 1.1, 2);
    expect(median?.ratio).toBeCloseTo(1.1, 2);
    expect(median?.ratioLow).toBeGreaterThan(1.05);
    expect(median?.ratioHigh).toBeLessThan(1.15);
    expect(median?.pCorrected).toBeLessThanOrEqual(0.01);
    expect(median?.pairRatios).toHaveLength(11);
    expect(assessPairs(seriesOf(10, 1.5, 0.01), rules).outcome).toBe('open');
    expect(isLook(seriesOf(10, 1, 1), rules)).toBe(false);
    expect(isLook(seriesOf(11, 1, 1), rules)).toBe(true);
  });

  it('does not call what is sure but too small to matter, and passes it', () => {
    const {outcome, metrics} = assessPairs(seriesOf(12, 1.015, 0.001), DEFAULT_RULES);
    expect(metrics[1]?.pCorrected).toBeLessThan(0.01);
    expect(outcome).toBe('passed');
  });

  it('passes nothing that scatters too much to exclude the margin', () => {
    const series = seriesOf(12, 1, 0.3);
    const {outcome, metrics} = withDetectable(
      assessPairs(series, DEFAULT_RULES),
      series,
      DEFAULT_RULES,
    );
    expect(outcome).toBe('inconclusive');
    expect(metrics[1]?.detectableEffect).toBeGreaterThan(DEFAULT_RULES.margin);
  });

  it('does not pass a change that matters and is only not sure enough', () => {
    const baseline = new Array<number>(12).fill(2);
    const changes = [1.06, 1.05, 1.05, 1.04, 1.06, 1.05, 1.04, 1.05, 1.06, 1.04, 0.94, 0.95];
    const series: Series[] = [
      {scenario: 's', metric: 'median', baseline, candidate: changes.map(each => 2 * each)},
    ];
    const {outcome, metrics} = assessPairs(series, DEFAULT_RULES);
    expect(metrics[0]?.pCorrected).toBeGreaterThan(0.01);
    expect(outcome).toBe('inconclusive');
  });

  it('finds what is better', () => {
    const {outcome, metrics} = assessPairs(seriesOf(12, 0.8, 0.01), DEFAULT_RULES);
    expect(metrics.map(each => each.outcome)).toEqual(['better', 'better']);
    expect(outcome).toBe('passed');
  });

  it.each([
    [10, 0, 'failed'],
    [12, 0, 'failed'],
    [12, 1, 'failed'],
    [14, 1, 'failed'],
  ])(
    'calls a p99 alone that is ten times as long, in %d pairs of which %d show nothing',
    (pairs, flat, outcome) => {
      const series = [...usual(pairs), steady('p99', 10, 100, pairs, flat)];
      expect(assessPairs(series, {...DEFAULT_RULES, pairs}).outcome).toBe(outcome);
    },
  );

  it('calls it in one of three scenarios', () => {
    const named = (scenario: string, series: Series[]) => series.map(each => ({...each, scenario}));
    const series = [
      ...[...usual(12), steady('p99', 10, 100, 12)],
      ...named('b', [...usual(12), steady('p99', 10, 10, 12)]),
      ...named('c', [...usual(12), steady('p99', 10, 10, 12)]),
    ];
    expect(assessPairs(series, DEFAULT_RULES).outcome).toBe('failed');
  });

  it('has a throughput of nothing as the worst there is, and counts a pair without a figure not', () => {
    const [throughput, median] = seriesOf(12, 1.2, 0.01) as [Series, Series];
    const frozen = {...throughput, candidate: throughput.candidate.with(4, 0)};
    const lacking = {...median, candidate: median.candidate.with(4, null)};
    const {outcome, metrics} = assessPairs([frozen, lacking], DEFAULT_RULES);
    expect(outcome).toBe('failed');
    expect(metrics.map(each => [each.outcome, each.pairRatios.length])).toEqual([
      ['worse', 12],
      ['worse', 11],
    ]);
    expect(metrics[0]?.pairRatios[4]).toBeCloseTo(1e-6);
    expect(worseBy('throughput', 0, 0)).toBe(0);
  });

  it('calls no more regressions than it promises, over every way the coins can fall', () => {
    const rules = {...DEFAULT_RULES, pairs: 10, effect: 0.0001};
    const pairs = [...seriesOf(10, 1, 0.1, 5), ...seriesOf(10, 1, 0.1, 6).map(shareOf)];
    let alarms = 0;
    for (let coins = 0; coins < 2 ** 10; coins++) {
      const swapped = pairs.map(each => swap(each, coins));
      if (assessPairs(swapped, rules).outcome === 'failed') alarms++;
    }
    expect(alarms).toBeLessThanOrEqual(0.01 * 2 ** 10);
    expect(alarms).toBeGreaterThan(0);
  });
});

/** The same figures as shares: of the refused, which scatter, and of the lost, which are rare. */
function shareOf({baseline, candidate, scenario}: Series, at: number): Series {
  const metric = at === 0 ? 'refused' : 'lost';
  const share = (values: Series['baseline']) =>
    values.map((each, run) => (at === 1 && run % 3 > 0 ? 0 : (each ?? 0) / 10_000));
  return {scenario, metric, baseline: share(baseline), candidate: share(candidate)};
}

/** The same runs, had the coins of some pairs made the other side's of them. */
function swap({baseline, candidate, ...rest}: Series, coins: number): Series {
  const pick = (one: Series['baseline'], other: Series['baseline']) =>
    one.map((each, at) => ((coins >> at) & 1 ? (other[at] ?? null) : each));
  return {...rest, baseline: pick(baseline, candidate), candidate: pick(candidate, baseline)};
}

describe('shares', () => {
  const nothing = new Array<number>(12).fill(0);

  it('are compared by their difference, run by run', () => {
    const refused: Series = {
      ...{scenario: 's', metric: 'refused', baseline: nothing},
      candidate: nothing.map((_, at) => 0.03 + at / 10_000),
    };
    const {outcome, metrics} = assessPairs([...usual(12), refused], DEFAULT_RULES);
    expect(outcome).toBe('failed');
    expect(metrics.at(-1)).toMatchObject({
      ...{metric: 'refused', ratio: null, outcome: 'worse', effect: 0.01, margin: 0.02},
      difference: {estimate: expect.closeTo(0.0306, 3)},
    });
  });

  it('that are lost once decide nothing, on whichever side', () => {
    const lost: Series = {
      ...{scenario: 's', metric: 'lost', baseline: nothing},
      candidate: nothing.with(7, 1 / 3000),
    };
    const {outcome, metrics} = assessPairs([...usual(12), lost], DEFAULT_RULES);
    expect(outcome).toBe('passed');
    expect(metrics.at(-1)).toMatchObject({outcome: 'same', pCorrected: 1});
  });

  it('take nothing from the others as long as there are none', () => {
    const p = (series: Series[]) => assessPairs(series, DEFAULT_RULES).metrics[1]?.pCorrected ?? 1;
    const slower = seriesOf(12, 1.05, 0.02);
    const none: Series = {scenario: 's', metric: 'lost', baseline: nothing, candidate: nothing};
    expect(p([...slower, none])).toBe(p(slower));
  });
});

describe('the assessment of sets', () => {
  const rules = {...DEFAULT_RULES, looksEarly: false};

  it('calls a change that is surely more than what matters', () => {
    expect(assessSets(seriesOf(10, 1.15, 0.01), rules).outcome).toBe('failed');
  });

  it('does not call a change as small as what matters, for drift looks like it', () => {
    expect(assessSets(seriesOf(10, 1.03, 0.002), rules).outcome).not.toBe('failed');
  });

  it('passes sets that are alike, and does not pass those that scatter', () => {
    expect(assessSets(seriesOf(10, 1, 0.02), rules).outcome).toBe('passed');
    expect(assessSets(seriesOf(10, 1, 0.3), rules).outcome).toBe('inconclusive');
  });

  it('says what it would have found', () => {
    const [metric] = assessSets(seriesOf(10, 1, 0.02), rules).metrics;
    expect(metric?.detectableEffect).toBeGreaterThan(0.03);
    expect(metric?.detectableEffect).toBeLessThan(0.15);
    expect(metric?.pairRatios).toEqual([]);
  });

  it('compares shares too, and sets of unequal length with gaps', () => {
    const failing: Series = {
      ...{scenario: 's', metric: 'failed'},
      baseline: new Array<number | null>(10).fill(0).with(2, null),
      candidate: Array.from({length: 12}, (_, at) => 0.01 + at / 10_000),
    };
    expect(assessSets([failing], rules).metrics[0]).toMatchObject({outcome: 'worse', ratio: null});
  });
});

describe('the rules', () => {
  const one = {scenarios: 1, watched: false};

  it('know how many pairs can call every metric', () => {
    expect(pairsNeeded(DEFAULT_RULES, one)).toBe(10);
    expect(pairsNeeded(DEFAULT_RULES, {...one, watched: true})).toBe(10);
    expect(pairsForAll(DEFAULT_RULES, one)).toBe(11);
    expect(pairsForAll(DEFAULT_RULES, {scenarios: 3, watched: true})).toBe(13);
  });

  it('refuse so few pairs that a metric could never be called', () => {
    expect(() => assertDecidable({...DEFAULT_RULES, pairs: 10}, one)).not.toThrow();
    expect(() => assertDecidable({...DEFAULT_RULES, pairs: 10}, {...one, scenarios: 2})).toThrow(
      /ask for --pairs 11 or more/,
    );
    expect(() => assertDecidable({...DEFAULT_RULES, falseAlarmRateMax: 0.0001}, one)).toThrow(
      /--pairs 17/,
    );
  });

  it('tolerate more of a tail, and points of a share', () => {
    expect(boundsOf('median', DEFAULT_RULES)).toEqual({effect: 0.03, margin: 0.1});
    expect(boundsOf('p99', DEFAULT_RULES)).toEqual({effect: 0.03, margin: 0.2});
    expect(boundsOf('lost', DEFAULT_RULES)).toEqual({effect: 0, margin: 0.001});
  });
});
