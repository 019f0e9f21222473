import {describe, expect, it} from 'vitest';
import {conformanceFixture, findingFixture} from '../../../reports/fixture/conformance-fixture.ts';
import {normalDraw, seededRandom} from '../../core/random.ts';
import type {LoadResult, SecondTotals} from '../../record/load-result.ts';
import {assessPairs} from './assess.ts';
import {compareAnswers, newFindings} from './compare-answers.ts';
import {adviceOn, concludeGate, type GateEvidence} from './conclude-gate.ts';
import {planBudget} from './gate-plan.ts';
import {DEFAULT_RULES} from './gate-rules.ts';
import {logWorse, runFigures, seriesOf} from './run-figures.ts';
import {loadOf, refusingLoad} from './runs.case.ts';

function evidenceOf(slower: number, changes: Partial<GateEvidence> = {}): GateEvidence {
  const [pairs, baseline] = [12, new Array<number>(12).fill(2)];
  const candidate = baseline.map((each, at) => each * slower * (1 + (at % 3) / 1000));
  const series = [{scenario: 'process-loop', metric: 'median' as const, baseline, candidate}];
  return {
    design: 'pairs',
    baseline: {source: 'http://a', version: '8.6.0'},
    candidate: {source: 'http://b', version: '8.7.0'},
    rules: DEFAULT_RULES,
    runsMeasured: pairs,
    assessment: assessPairs(series, DEFAULT_RULES),
    answers: {regressions: [], doubts: []},
    newFindings: [],
    failures: [],
    notes: [],
    ...changes,
  };
}

describe('the verdict of a gate', () => {
  it('is a pass that says what it excludes and what it would have found', () => {
    const {result, verdict} = concludeGate(evidenceOf(1));
    expect(result).toMatchObject({outcome: 'passed', stoppedEarly: false, runsMeasured: 12});
    expect(verdict.status).toBe('passed');
    expect(verdict.reasons).toEqual([
      expect.stringMatching(/^12 pairs exclude 10 % worse in 1 metrics .*, no new finding$/),
      expect.stringMatching(/^minimum detectable effect: process-loop median [\d.]+ %$/),
    ]);
  });

  it('is a regression that says of what, by how much and how sure', () => {
    const {result, verdict} = concludeGate(evidenceOf(1.2));
    expect(result.outcome).toBe('failed');
    expect(verdict.status).toBe('failed');
    expect(verdict.reasons[0]).toMatch(
      /^process-loop median is worse, ×1\.20\d \(1\.2.*\), p 0\.0/,
    );
  });

  it('is a regression where there is a new finding, however fast it is', () => {
    const {result, verdict} = concludeGate(evidenceOf(0.5, {newFindings: ['a/b/c', 'd/e/f']}));
    expect(result.outcome).toBe('failed');
    expect(verdict.reasons[0]).toBe('2 findings that the baseline does not have, first a/b/c');
  });

  it('is never a pass where something could not be measured', () => {
    const failures = ['in pair 7, the candidate: it died'];
    expect(concludeGate(evidenceOf(1, {failures})).verdict).toMatchObject({
      status: 'inconclusive',
      reasons: [failures[0], expect.anything()],
    });
    expect(concludeGate(evidenceOf(1.2, {failures})).result.outcome).toBe('failed');
    const doubts = ['too much is not served'];
    const doubted = concludeGate(evidenceOf(1, {answers: {regressions: [], doubts}}));
    expect(doubted.result.outcome).toBe('inconclusive');
    const nothing = concludeGate(
      evidenceOf(1, {assessment: {outcome: 'open', metrics: []}, runsMeasured: 3}),
    );
    expect(nothing.verdict.reasons).toEqual(['3 of 12 pairs are too few for a verdict']);
  });
});

describe('the advice of an inconclusive gate', () => {
  /** Twelve pairs of runs that scatter by a share. */
  function scattered(share: number, seed: number, rules = DEFAULT_RULES) {
    const random = seededRandom(seed);
    const draw = () => Array.from({length: 12}, () => 2 * Math.exp(share * normalDraw(random)));
    const metrics = ['median', 'p99'] as const;
    const series = metrics.map(metric => ({
      ...{scenario: 's', metric},
      ...{baseline: draw(), candidate: draw()},
    }));
    return assessPairs(series, rules);
  }

  it('says how many pairs, or how much longer runs, would see what was asked', () => {
    const advice = (share: number, seed: number) =>
      adviceOn(scattered(share, seed).metrics, DEFAULT_RULES);
    expect(advice(0.085, 4)).toMatch(
      /^pairs of s differ by 12\.8 % in median by chance, .* about 30 pairs, or runs about 4 times/,
    );
    expect(advice(0.1, 5)).toMatch(/more than 50 pairs, or runs about 10 times as long/);
    expect(advice(0.01, 4)).toBeNull();
    const assessment = scattered(0.085, 5);
    expect(concludeGate(evidenceOf(1, {assessment})).result).toMatchObject({
      outcome: 'inconclusive',
      notes: [expect.stringMatching(/differ by 18\.1 % in median/)],
    });
  });

  it('has none where nothing would help: a margin that is the effect', () => {
    const rules = {...DEFAULT_RULES, margin: 0.03};
    expect(adviceOn(scattered(0.02, 5, rules).metrics, rules)).toBeNull();
  });
});

describe('the comparison of answers', () => {
  const pair =
    (after: ReturnType<typeof loadOf>, before = loadOf(1)) =>
    (_: unknown, at: number) => ({
      pair: at + 1,
      baseline: [before],
      candidate: [after],
    });

  it('finds a candidate that refuses what the baseline serves, once three pairs agree', () => {
    const pairs = Array.from({length: 3}, pair(refusingLoad(0.03)));
    expect(compareAnswers(pairs.slice(1)).regressions).toEqual([]);
    expect(compareAnswers(pairs).regressions).toEqual([
      'process-loop: the candidate does not serve 3.0 % against 0.0 % of the requests',
    ]);
  });

  it('has doubts where both refuse too much', () => {
    const pairs = Array.from({length: 3}, pair(refusingLoad(0.2), refusingLoad(0.2)));
    expect(compareAnswers(pairs)).toEqual({
      regressions: [],
      doubts: [expect.stringMatching(/too much is not served/)],
    });
  });

  it('finds process instances that the candidate alone lost', () => {
    const ledger = {
      ...{created: 9, completed: 8, lost: ['1'], lostCount: 1, duplicated: [], duplicatedCount: 0},
      ...{foreign: [], foreignCount: 0},
    };
    const losing = loadOf(1, {ledger});
    expect(compareAnswers([pair(losing)(0, 0)]).regressions).toEqual([
      expect.stringMatching(/the candidate lost 1 process instances, the baseline none/),
    ]);
    expect(compareAnswers([pair(losing, losing)(0, 0)]).regressions).toEqual([]);
  });

  it('finds findings that the baseline does not have, waived ones apart', () => {
    const old = findingFixture({id: 'a/b/c'});
    const waived = findingFixture({id: 'w/w/w', waived: {reason: 'known', link: 'https://x'}});
    const found = newFindings(
      conformanceFixture([old]),
      conformanceFixture([findingFixture({id: 'z/z/z'}), old, waived]),
    );
    expect(found).toEqual(['z/z/z']);
  });
});

describe('the figures of a run', () => {
  it('are its throughput, its percentiles and the time of a process instance', () => {
    const figures = runFigures(
      loadOf(1, {trends: [{metric: 'process_instance_duration', mean: 2.5}]}),
    );
    expect(figures.throughput).toBe(100_000);
    expect(figures.median).toBeCloseTo(1, 0);
    expect(figures['instance-time']).toBe(2.5);
    // p99 needs a thousand samples.
    expect(Object.keys(figures)).toEqual(['throughput', 'median', 'p95', 'instance-time']);
  });

  it('count completed instances where there is a ledger', () => {
    const ledger = {
      ...{created: 500, completed: 400, lost: [], lostCount: 0, duplicated: [], duplicatedCount: 0},
      ...{foreign: [], foreignCount: 0},
    };
    expect(runFigures(loadOf(1, {ledger})).throughput).toBe(400);
  });

  it('leave the warm-up out of the throughput, and what ends after the last whole second', () => {
    const second = (at: number, ok: number): SecondTotals => {
      const [first] = loadOf(1).seconds as [SecondTotals];
      return {...first, second: at, requests: {...first.requests, total: ok, ok}};
    };
    // 500 answers and 250 completions in all: cold at first, two whole seconds, a remainder.
    const seconds = [second(0, 60), second(1, 200), second(2, 220), second(3, 20)];
    const requests = {
      total: 500,
      ok: 500,
      failed: 0,
      backpressure: 0,
      errors: 0,
      unanswered: 0,
      open: 0,
    };
    const load = loadOf(1, {seconds, durationMs: 3100});
    const run = (untilSecond: number): LoadResult => ({
      ...load,
      iterations: {...load.iterations, completed: 250},
      operations: load.operations.map(each => ({...each, requests})),
      marks: [{second: 0, untilSecond, kind: 'warm-up', label: 'warm-up'}],
    });
    expect(runFigures(run(1)).throughput).toBe(105);
    expect(runFigures(run(2)).throughput).toBe(110);
    // Nothing would be left: the whole run is better than nothing.
    expect(runFigures(run(3)).throughput).toBeCloseTo(250 / 3.1);
    expect(runFigures({...run(1), secondsPerEntry: 2}).throughput).toBeCloseTo(250 / 3.1);
  });

  it('tell of CPU an instance where the target does', () => {
    expect(runFigures(loadOf(1, {targetCpuSeconds: 50}))['cpu-per-instance']).toBe(0.5);
  });

  it('are left out of the comparison where some runs lack them', () => {
    const timed = loadOf(1, {trends: [{metric: 'process_instance_duration', mean: 2}]});
    const {series, missing} = seriesOf([[timed], [timed]], [[timed], [loadOf(1)]]);
    expect(series.map(each => each.metric)).toEqual(['throughput', 'median', 'p95']);
    expect(missing).toEqual([expect.stringMatching(/instance-time is not compared, 1 runs/)]);
  });

  it('are worse where less is done or more is waited', () => {
    expect(logWorse('throughput', 100, 50)).toBeCloseTo(Math.log(2));
    expect(logWorse('p95', 2, 4)).toBeCloseTo(Math.log(2));
  });
});

describe('a budget', () => {
  const budget = {budgetMs: 300_000, pairs: 12, pairsMin: 8, scripts: 1, checksConformance: true};
  const costMs = ({pairs, durationMs}: {pairs: number; durationMs: number}, scripts: number) =>
    (pairs + 1) * 2 * scripts * (durationMs + 1500);

  it('has as many pairs as wished, of runs as long as fit', () => {
    const plan = planBudget(budget);
    expect(plan.pairs).toBe(12);
    expect(costMs(plan, 1)).toBeLessThanOrEqual(300_000 - 2 * 15_000);
    expect(costMs({...plan, durationMs: plan.durationMs + 200}, 1)).toBeGreaterThan(270_000);
  });

  it('has fewer pairs before it has runs that are too short', () => {
    const plan = planBudget({...budget, budgetMs: 120_000});
    expect(plan.pairs).toBeLessThan(12);
    expect(plan.pairs).toBeGreaterThanOrEqual(8);
    expect(plan.durationMs).toBeGreaterThanOrEqual(3000);
  });

  it('has runs of a minute at most', () => {
    expect(planBudget({...budget, budgetMs: 1e8}).durationMs).toBe(60_000);
  });

  it('is refused where it is too small, with what is needed', () => {
    expect(() => planBudget({...budget, budgetMs: 60_000})).toThrow(
      /8 pairs of 3 s runs take 1 m 51 s/,
    );
  });
});
