import {describe, expect, it} from 'vitest';
import {normalDraw, seededRandom} from '../../core/random.ts';
import {assessPairs, assessSets} from './assess.ts';
import {assertDecidable, DEFAULT_RULES, metricWeights} from './gate-rules.ts';
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

describe('the assessment of pairs', () => {
  it('passes a candidate that is no different, early where the runs hardly scatter', () => {
    expect(assessPairs(seriesOf(8, 1, 0.002), DEFAULT_RULES).outcome).toBe('passed');
    expect(assessPairs(seriesOf(8, 1, 0.03), DEFAULT_RULES).outcome).toBe('open');
    expect(assessPairs(seriesOf(12, 1, 0.02), DEFAULT_RULES).outcome).toBe('passed');
  });

  it('calls a regression, at the look on the way where it is plain', () => {
    const {outcome, metrics} = assessPairs(seriesOf(10, 1.1, 0.003), DEFAULT_RULES);
    expect(outcome).toBe('failed');
    const [throughput, median] = metrics;
    expect(throughput?.ratio).toBeCloseTo(1 / 1.1, 2);
    expect(median?.ratio).toBeCloseTo(1.1, 2);
    expect(median?.ratioLow).toBeGreaterThan(1.05);
    expect(median?.ratioHigh).toBeLessThan(1.15);
    expect(median?.pCorrected).toBeLessThanOrEqual(0.01);
    expect(median?.pairRatios).toHaveLength(10);
  });

  it('decides nothing between its looks', () => {
    expect(assessPairs(seriesOf(9, 1.5, 0.01), DEFAULT_RULES).outcome).toBe('open');
    expect(assessPairs(seriesOf(11, 1, 0.001), DEFAULT_RULES).outcome).toBe('open');
  });

  it('does not call what is sure but too small to matter, and passes it', () => {
    const {outcome, metrics} = assessPairs(seriesOf(12, 1.015, 0.001), DEFAULT_RULES);
    expect(metrics[1]?.pCorrected).toBeLessThan(0.01);
    expect(outcome).toBe('passed');
  });

  it('passes nothing that scatters too much to exclude the margin', () => {
    const {outcome, metrics} = assessPairs(seriesOf(12, 1, 0.3), DEFAULT_RULES);
    expect(outcome).toBe('inconclusive');
    expect(metrics[1]?.detectableEffect).toBeGreaterThan(DEFAULT_RULES.margin);
  });

  it('does not pass a change that matters and is only not sure enough', () => {
    const baseline = new Array<number>(12).fill(2);
    const changes = [1.06, 1.05, 1.05, 1.04, 1.06, 1.05, 1.04, 1.05, 1.06, 1.04, 0.94, 0.95];
    const series: Series[] = [
      {scenario: 's', metric: 'median', baseline, candidate: changes.map(each => 2 * each)},
    ];
    const {outcome, metrics} = assessPairs(series, {...DEFAULT_RULES, looksEarly: false});
    expect(metrics[0]?.pCorrected).toBeGreaterThan(0.01);
    expect(outcome).toBe('inconclusive');
  });

  it('finds what is better', () => {
    const {outcome, metrics} = assessPairs(seriesOf(12, 0.8, 0.01), DEFAULT_RULES);
    expect(metrics.map(each => each.outcome)).toEqual(['better', 'better']);
    expect(outcome).toBe('passed');
  });

  it('calls no more regressions than it promises, over every way the coins can fall', () => {
    const rules = {...DEFAULT_RULES, pairs: 10, effect: 0.0001};
    const pairs = seriesOf(10, 1, 0.1, 5);
    let alarms = 0;
    for (let coins = 0; coins < 2 ** 10; coins++) {
      const swapped = pairs.map(each => swap(each, coins));
      if (assessPairs(swapped, rules).outcome === 'failed') alarms++;
    }
    expect(alarms).toBeLessThanOrEqual(0.01 * 2 ** 10);
    expect(alarms).toBeGreaterThan(0);
  });
});

/** The same runs, had the coins of some pairs made the other side's of them. */
function swap({baseline, candidate, ...rest}: Series, coins: number): Series {
  const pick = (one: readonly number[], other: readonly number[]) =>
    one.map((each, at) => ((coins >> at) & 1 ? (other[at] as number) : each));
  return {...rest, baseline: pick(baseline, candidate), candidate: pick(candidate, baseline)};
}

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
});

describe('the rules', () => {
  it('give throughput and median most of the error rate, and all of it together is 1', () => {
    const metrics = (['throughput', 'median', 'p95', 'p99'] as const).map(metric => ({metric}));
    expect(metricWeights(metrics)).toEqual([0.4, 0.4, expect.closeTo(0.1), expect.closeTo(0.1)]);
    expect(metricWeights([{metric: 'p99'}])).toEqual([1]);
  });

  it('refuse so few pairs that no regression could be called', () => {
    expect(() => assertDecidable({...DEFAULT_RULES, pairs: 8}, 1)).not.toThrow();
    expect(() => assertDecidable({...DEFAULT_RULES, pairs: 8}, 2)).toThrow(
      /ask for --pairs 9 or more/,
    );
    expect(() => assertDecidable({...DEFAULT_RULES, falseAlarmRateMax: 0.0001}, 1)).toThrow(
      /--pairs 15/,
    );
  });
});
