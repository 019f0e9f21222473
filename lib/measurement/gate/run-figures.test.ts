import {describe, expect, it} from 'vitest';
import {loadFixture} from '../../../reports/fixture/load-fixture.ts';
import type {Completions, LoadResult, SecondTotals} from '../../record/load-result.ts';
import {
  gateFigures,
  logWorse,
  runFigures,
  runMsNeeded,
  seriesOf,
  withoutSeconds,
} from './run-figures.ts';
import {loadOf, refusingLoad} from './runs.case.ts';

const ledgerOf = (created: number, completed: number) => ({
  ...{created, completed, lost: [], lostCount: 0, duplicated: [], duplicatedCount: 0},
  ...{foreign: [], foreignCount: 0},
});
const warmUp = (untilSecond: number) => ({
  marks: [{second: 0, untilSecond, kind: 'warm-up', label: 'warm-up'} as const],
});

describe('the figures of a run', () => {
  it('are its throughput, its percentiles and the time of a process instance', () => {
    const figures = runFigures(
      loadOf(1, {trends: [{metric: 'process_instance_duration', mean: 2.5}]}),
    );
    expect(figures.throughput).toBe(100_000);
    expect(figures.median).toBeCloseTo(1, 0);
    expect(figures['instance-time']).toBe(2.5);
    expect(Object.keys(figures)).toEqual(['throughput', 'median', 'p95', 'p99', 'instance-time']);
  });

  it('tell of CPU an instance where the target does', () => {
    expect(runFigures(loadOf(1, {targetCpuSeconds: 50}))['cpu-per-instance']).toBe(0.5);
  });

  it('have the execution time that the cluster tells, where both sides tell it', () => {
    const cluster = {
      sources: [],
      secondsPerEntry: 1,
      series: [],
      missing: [],
      causes: [],
      notes: [],
    };
    const told = loadOf(1, {cluster: {...cluster, executionMsMean: 120}});
    const untold = loadOf(1, {cluster});
    expect(runFigures(told)['execution-time']).toBe(120);
    const compared = (candidate: LoadResult) =>
      seriesOf([[told]], [[candidate]]).series.map(each => each.metric);
    expect(compared(told)).toContain('execution-time');
    expect(compared(untold)).not.toContain('execution-time');
    expect(seriesOf([[told]], [[untold]]).lacking).toEqual([]);
  });

  it('are shares of requests and of instances too', () => {
    const ledger = {...ledgerOf(1000, 998), lostCount: 1, duplicatedCount: 1};
    expect(gateFigures({...refusingLoad(0.05), ledger}).figures).toMatchObject({
      ...{refused: {value: 0.05}, failed: {value: 0}, unanswered: {value: 0}},
      lost: {value: 0.002},
    });
    const bare = loadOf(1, {checks: []});
    expect(gateFigures(bare).figures).not.toHaveProperty('lost');
    expect(gateFigures(bare).figures).not.toHaveProperty('checks');
    const broken = {...loadOf(1).iterations, completed: 100, failed: 20};
    const checks = [
      {name: 'a', passes: 90, fails: 10},
      {name: 'b', passes: 100, fails: 0},
    ];
    expect(gateFigures(loadOf(1, {iterations: broken, checks})).figures).toMatchObject({
      ...{failed: {value: 0.2}, checks: {value: 0.05}},
    });
  });

  it('are worse where less is done or more is waited', () => {
    expect(logWorse('throughput', 100, 50)).toBeCloseTo(Math.log(2));
    expect(logWorse('p95', 2, 4)).toBeCloseTo(Math.log(2));
  });
});

describe('throughput', () => {
  const entries = [60, 200, 220, 200, 20].map((completed, second) => ({
    ...{second, iterations: completed, created: completed + 10, completed},
  }));
  const completions: Completions = {secondsPerEntry: 1, entries};
  const run = (more: Partial<LoadResult> = {}) =>
    gateFigures(
      // A teardown completed another 500.
      loadOf(1, {
        completions,
        durationMs: 4300,
        ledger: ledgerOf(1200, 1200),
        ...warmUp(1),
        ...more,
      }),
    ).rate;

  it('is what was completed in the steady seconds, with the growth of the backlog beside it', () => {
    expect(run()).toEqual({
      ...{perSecond: 620 / 3, instancesPerSecond: 620 / 3},
      backlogGrowth: expect.closeTo(10),
    });
    // What iterations take to end after the load is a drain.
    expect(run({options: {duration: '3s'}}).perSecond).toBe(210);
    const scenarios = {a: {duration: '2s', startTime: '1s'}, b: {stages: [{duration: 3000}]}};
    expect(run({options: {scenarios}}).perSecond).toBe(210);
    const none = run({ledger: {...ledgerOf(700, 0)}});
    expect(none).toEqual({perSecond: 620 / 3, instancesPerSecond: null, backlogGrowth: null});
  });

  it('is nothing where nothing was completed after the warm-up', () => {
    const frozen: Completions = {secondsPerEntry: 1, entries: entries.slice(0, 1)};
    expect(run({completions: frozen}).perSecond).toBe(0);
    const dead = loadOf(1, {
      completions: frozen,
      durationMs: 4300,
      ...warmUp(1),
      ledger: ledgerOf(60, 0),
    });
    const alive = loadOf(1, {
      completions,
      durationMs: 4300,
      ...warmUp(1),
      ledger: ledgerOf(700, 700),
    });
    const [throughput] = seriesOf([[alive]], [[dead]]).series;
    expect(throughput).toMatchObject({metric: 'throughput', candidate: [0]});
  });

  it('counts entries of several seconds whole', () => {
    const coarse: Completions = {
      secondsPerEntry: 2,
      entries: [
        {second: 0, created: 9, completed: 9},
        {second: 2, created: 50, completed: 40},
      ],
    };
    expect(run({completions: coarse}).perSecond).toBe(20);
  });

  it('is told by the share of the answers in older records, whose ends have whatever a teardown did', () => {
    const second = (at: number, ok: number): SecondTotals => {
      const [first] = loadOf(1).seconds as [SecondTotals];
      return {...first, second: at, requests: {...first.requests, total: ok, ok}};
    };
    // 500 answers and 250 completions in all: cold at first, two whole seconds, a remainder.
    const seconds = [second(0, 60), second(1, 200), second(2, 220), second(3, 20)];
    const requests = {...loadOf(1).operations[0]?.requests, total: 500, ok: 500};
    const load = loadOf(1, {seconds, durationMs: 3100});
    const older = (untilSecond: number): LoadResult => ({
      ...load,
      iterations: {...load.iterations, completed: 250},
      operations: load.operations.map(each => ({
        ...each,
        requests: {...each.requests, ...requests},
      })),
      ...warmUp(untilSecond),
    });
    expect(runFigures(older(1)).throughput).toBe(105);
    expect(runFigures(older(2)).throughput).toBe(110);
    expect(runFigures(withoutSeconds(older(1))).throughput).toBe(105);
    expect(runFigures(loadOf(1, {ledger: ledgerOf(500, 400)})).throughput).toBe(400);
  });
});

describe('what a run lacks', () => {
  /** Ten seconds with 30 answers each, of which the first two are warm-up. */
  const few = {
    ...loadFixture({
      ...{scenario: 'process-loop', operations: ['createProcessInstance']},
      ...{seconds: 10, perSecond: 30, medianUs: 1000},
    }),
    ...warmUp(2),
  };

  it('is told with its metric and how many runs', () => {
    const timed = loadOf(1, {trends: [{metric: 'process_instance_duration', mean: 2}]});
    const {series, lacking} = seriesOf([[timed], [timed]], [[timed], [loadOf(1)]]);
    expect(series.find(each => each.metric === 'instance-time')?.candidate).toEqual([2, null]);
    expect(lacking).toEqual([
      {
        ...{scenario: 'process-loop', metric: 'instance-time', side: 'candidate'},
        ...{runs: 1, of: 2, why: 'it has none', runMs: null},
      },
    ]);
  });

  it('is a percentile without its answers, and how long a run has to be for it', () => {
    expect(runMsNeeded(loadOf(1))).toBeNull();
    // 303 answers in 8 seconds; 1,250 in 33, and a fifth more is warm-up.
    expect(runMsNeeded(few)).toBe(42_000);
    expect(seriesOf([[few]], [[few]]).lacking).toEqual([
      {
        ...{
          scenario: 'process-loop',
          metric: 'p99',
          side: 'baseline',
          runs: 1,
          of: 1,
          runMs: 42_000,
        },
        why: 'it needs 1000 answers a run, and there are 303',
      },
      expect.objectContaining({side: 'candidate'}),
    ]);
  });
});
