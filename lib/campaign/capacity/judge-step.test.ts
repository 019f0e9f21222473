import {build, encodeIntoCompressedBase64} from 'hdr-histogram-js';
import {describe, expect, it} from 'vitest';
import type {LoadResult, RequestCounts} from '../../record/load-result.ts';
import {instanceFigures, judgeStep} from './judge-step.ts';
import {parseObjective} from './objective.ts';

interface Shape {
  /** Per second of the step. */
  readonly created: readonly number[];
  readonly completed: readonly number[];
  readonly refused?: number;
  readonly failed?: number;
  readonly latencyUs?: number;
  readonly instanceMsP99?: number;
  readonly invalid?: string;
}

const STEADY: Shape = {created: Array(10).fill(100), completed: Array(10).fill(100)};

function loadOf(shape: Shape): LoadResult {
  const {created, completed, refused = 0, failed = 0, latencyUs = 2000, invalid} = shape;
  const counts = (ok: number, rest: Partial<RequestCounts> = {}): RequestCounts => {
    const {backpressure = 0, failed: bad = 0} = rest;
    return {total: ok + backpressure + bad, ok, failed: bad, backpressure, errors: 0};
  };
  const second = (operation: string, at: number, requests: RequestCounts) => {
    const histogram = build({numberOfSignificantValueDigits: 3});
    histogram.recordValueWithCount(latencyUs, Math.max(1, requests.total));
    const us = {
      responseTimeUsP50: latencyUs,
      responseTimeUsP99: latencyUs,
      responseTimeUsMax: latencyUs,
    };
    const encoded = encodeIntoCompressedBase64(histogram);
    return {second: at, operation, requests, ...us, histogram: encoded};
  };
  const seconds = [
    ...created.map((ok, at) =>
      second('createProcessInstance', at, counts(ok, {backpressure: refused, failed})),
    ),
    ...completed.map((ok, at) => second('completeJob', at, counts(ok))),
  ];
  const threshold = (name: string, observed: number) => ({
    metric: 'process_instance_duration',
    expression: `${name}<1000000000`,
    passed: true,
    observed,
  });
  return {
    scenario: 'capacity-step',
    bundleSha256: '',
    engine: {name: 'embedded', version: '0'},
    options: {},
    startedAt: '2026-11-24T12:00:00.000Z',
    durationMs: 11_000,
    seed: 7,
    iterations: {completed: 0, interrupted: 0, dropped: 0, late: 0, failed: 0},
    offeredPerSecond: 100,
    operations: [],
    seconds,
    thresholds: [threshold('med', 8), threshold('p(99)', shape.instanceMsP99 ?? 20)],
    checks: [],
    health: {seconds: [], cpuSeconds: 0, rssBytesMax: 0},
    validity: {valid: invalid === undefined, reasons: invalid === undefined ? [] : [invalid]},
  };
}

function judge(shape: Partial<Shape>, ...slo: string[]) {
  return judgeStep(loadOf({...STEADY, ...shape}), {
    offeredPerSecond: 100,
    stepDurationMs: 10_000,
    warmUpMs: 2000,
    backOff: 'none',
    objectives: slo.map(parseObjective),
  });
}

describe('judgeStep', () => {
  it('sustains what is steady, complete and within the objective', () => {
    const step = judge({}, 'p(99)<5ms', 'process_instance:p(99)<1s', 'completion>99%');
    expect(step).toMatchObject({
      sustained: true,
      limit: null,
      steady: true,
      completedPerSecond: 100,
    });
    expect(step).toMatchObject({fromSecond: 2, toSecond: 10, instanceMsP50: 8, instanceMsP99: 20});
    expect(step.objectives.every(each => each.holds)).toBe(true);
    expect(step.createUsP50).toBeLessThan(2010);
    // 800 samples are too few for a p99.
    expect(step.createUsP99).toBeNull();
  });

  it('leaves the warm-up out', () => {
    const slowStart = [10, 60, ...Array(8).fill(100)] as number[];
    expect(judge({completed: slowStart}).completion).toBe(1);
  });

  it('moves on to where the step is steady', () => {
    const late = [0, 0, 40, 60, ...Array(6).fill(100)] as number[];
    expect(judge({completed: late})).toMatchObject({fromSecond: 4, steady: true, sustained: true});
  });

  it.each([
    ['slo', {latencyUs: 9000}, 'p(99)<5ms', /^p\(99\)<5ms was missed: it was 9\.0 ms$/],
    ['slo', {instanceMsP99: 1200}, 'process_instance:p(99)<1s', /1200\.0 ms/],
    [
      'backpressure',
      {created: Array(10).fill(80), completed: Array(10).fill(80), refused: 20},
      'backpressure<10%',
      /20\.0 %/,
    ],
    ['errors', {failed: 5}, 'errors<1%', /4\.8 %/],
    ['generator', {invalid: 'the thread was busy'}, 'p(99)<5ms', /the thread was busy/],
  ] as const)('names %s', (limit, shape, slo, reason) => {
    const step = judge(shape, slo);
    expect(step).toMatchObject({sustained: false, limit, valid: limit !== 'generator'});
    expect(step.reason).toMatch(reason);
  });

  it('counts a growing backlog as failure whatever was asked', () => {
    const step = judge({completed: Array(10).fill(95)});
    expect(step).toMatchObject({sustained: false, limit: 'backlog', backlogGrowthPerSecond: 5});
    expect(judge({completed: Array(10).fill(98)})).toMatchObject({limit: 'backlog'});
    expect(judge({completed: Array(10).fill(99)}).sustained).toBe(true);
  });

  it('takes one pause for no growing backlog, although not all of it was made up for', () => {
    const paused = [...Array(8).fill(100), 70, 102] as number[];
    const step = judge({completed: paused});
    expect(step.backlogGrowthPerSecond).toBeGreaterThan(1);
    expect(step.sustained).toBe(true);
  });

  it('counts what starters held back, after a refusal, as refused and not as backlog', () => {
    const shape = {created: Array(10).fill(70), completed: Array(10).fill(70), refused: 5};
    const load = loadOf({...STEADY, ...shape});
    const plan = {offeredPerSecond: 100, stepDurationMs: 10_000, warmUpMs: 2000};
    const objectives = [parseObjective('backpressure<10%')];
    const step = judgeStep(load, {...plan, backOff: 'aimd', objectives});
    expect(step).toMatchObject({limit: 'backpressure', backlogGrowthPerSecond: 0});
    expect(step.backpressure).toBeCloseTo(0.3, 12);
    const keeping = judgeStep(load, {...plan, backOff: 'none', objectives});
    expect(keeping.backlogGrowthPerSecond).toBe(25);
  });

  it('counts what was refused as no backlog', () => {
    const shape = {created: Array(10).fill(92), completed: Array(10).fill(92), refused: 8};
    expect(judge(shape, 'backpressure<10%')).toMatchObject({sustained: true, completion: 0.92});
  });

  it('cannot hold where nothing was seen', () => {
    const step = judge({created: [], completed: []}, 'p(99)<5ms');
    expect(step).toMatchObject({sustained: false, limit: 'slo', errors: 1});
    expect(step.reason).toContain('nothing was seen');
  });
});

describe('instanceFigures', () => {
  it('names what the script has to work out, each once', () => {
    const slo = [
      'process_instance:p(99.9)<1s',
      'process_instance:avg<1s',
      'process_instance:med<1s',
    ];
    const figures = instanceFigures(slo.map(parseObjective));
    expect(figures).toEqual(['med', 'p(99)', 'p(99.9)', 'avg']);
  });
});
