import {describe, expect, it} from 'vitest';
import type {LoadResult} from '../../record/load-result.ts';
import {instanceFigures, judgeStep, type StepPlan} from './judge-step.ts';
import {parseObjective} from './objective.ts';
import {loadOf, STEADY, type StepShape} from './step-load.case.ts';

const PLAN: StepPlan = {
  ...{offeredPerSecond: 100, stepDurationMs: 10_000, warmUpMs: 2000},
  backOff: 'none',
  objectives: [],
};

function judge(shape: Partial<StepShape>, ...slo: string[]) {
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
    expect(step.objectives.every(each => each.passed)).toBe(true);
    expect(step.createUsP50).toBeLessThan(2010);
    // 800 samples are too few for a p99.
    expect(step.createUsP99).toBeNull();
  });

  it('leaves the warm-up out', () => {
    const slowStart = [10, 60, ...Array(8).fill(100)] as number[];
    expect(judge({completed: slowStart}).completion).toBe(1);
  });

  it.each([
    ['slo', {latencyUs: 9000}, 'p(99)<5ms', /^p\(99\)<5ms was missed: it was 9\.0\d ms$/],
    ['slo', {instanceMsP99: 1200}, 'process_instance:p(99)<1s', /1\.20 s/],
    [
      'backpressure',
      {created: Array(10).fill(80), completed: Array(10).fill(80), refused: 20},
      'med<1s',
      /^20\.0 % of what was offered was refused$/,
    ],
    ['errors', {failed: 5}, 'errors<1%', /4\.8\d %|5\.0\d %/],
    [
      'generator',
      {invalid: 'the thread was busy', latencyUs: 9000},
      'p(99)<5ms',
      /thread was busy/,
    ],
  ] as const)('names %s', (limit, shape, slo, reason) => {
    const step = judge(shape, slo);
    expect(step).toMatchObject({sustained: false, limit, valid: limit !== 'generator'});
    expect(step.reason).toMatch(reason);
  });

  it('counts a step that was sustained although the generator was late', () => {
    const step = judge({invalid: 'the generator was late'}, 'p(99)<5ms');
    expect(step).toMatchObject({valid: true, sustained: true, limit: null, reason: ''});
  });

  it.each([
    ['refusals', {refused: 20}, 'backpressure<10%', 40, true],
    ['a backlog', {completed: Array(10).fill(90)}, 'errors<1%', 40, true],
    ['a latency', {latencyUs: 9000}, 'p(99)<5ms', 40, false],
    ['refusals of a burst', {refused: 20}, 'backpressure<10%', 400, false],
  ] as const)('of a generator that was late by milliseconds: %s', (_, shape, slo, ms, valid) => {
    const step = judge({...shape, invalid: 'the generator was late', ownMsMax: ms}, slo);
    expect(step).toMatchObject({valid, sustained: false});
  });

  it('counts a growing backlog as failure whatever was asked', () => {
    const step = judge({completed: Array(10).fill(95)});
    expect(step).toMatchObject({sustained: false, limit: 'backlog', backlogGrowthPerSecond: 5});
    expect(judge({completed: Array(10).fill(98)})).toMatchObject({limit: 'backlog'});
    expect(judge({completed: Array(10).fill(99.8)}).sustained).toBe(true);
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
    // What was held back is not what the cluster would have accepted.
    expect(step.refusing).toBeUndefined();
    expect(step.backpressure).toBeCloseTo(0.3, 12);
    const keeping = judgeStep(load, {...plan, backOff: 'none', objectives});
    expect(keeping.backlogGrowthPerSecond).toBe(25);
  });

  it('sustains nothing that was refused or failed, whatever the objective names', () => {
    const shape = {created: Array(10).fill(92), completed: Array(10).fill(92), refused: 8};
    const step = judge(shape, 'backpressure<10%', 'p(99)<1s');
    expect(step).toMatchObject({sustained: false, limit: 'backpressure', completion: 0.92});
    expect(step.refusing).toEqual({acceptedPerSecond: 92, burst: 0});
    expect(judge({...shape, refused: 0, failed: 8}, 'errors<50%')).toMatchObject({limit: 'errors'});
    const few = {created: Array(10).fill(99.5), completed: Array(10).fill(99.5), refused: 0.5};
    expect(judge(few, 'p(99)<1s').sustained).toBe(true);
  });

  it('sustains nothing for which users were missing', () => {
    const load = loadOf(STEADY);
    const arrivals = {offered: 1000, neverSentUsersBusy: 300} as NonNullable<
      LoadResult['arrivals']
    >;
    const step = judgeStep({...load, arrivals}, PLAN);
    expect(step).toMatchObject({sustained: false, limit: 'backlog', completion: 0.7});
    expect(step.reason).toMatch(/^30\.0 % of what was offered could not be sent/);
  });

  it('tells how much was accepted beyond what it accepts while it refuses', () => {
    const created = [120, 120, 120, 120, ...Array(6).fill(100)] as number[];
    const refused = [0, 0, 0, 0, ...Array(6).fill(20)] as number[];
    const step = judge({created, completed: created, refused});
    expect(step.refusing).toEqual({acceptedPerSecond: 100, burst: 80});
  });

  it('says how near the worst clause came, and that few late answers of one spell say little', () => {
    const spells = [9000, 2000, 9000, 2000, 9000, 2000, 9000, 2000, 9000, 2000];
    const apart = judge({latencyUs: spells}, 'med<5ms');
    const together = judge({latencyUs: [...spells].sort((a, b) => a - b)}, 'med<5ms');
    expect(apart.severity).toBeCloseTo(1, 1);
    expect(apart.weight ?? 0).toBeGreaterThan(together.weight ?? 0);
    expect(judge({}, 'med<5ms')).toMatchObject({severity: 0, nearest: 'slo'});
  });

  it('sees a response time that rises all through a long step', () => {
    const long = {created: Array(60).fill(100), completed: Array(60).fill(100)};
    const rising = Array.from({length: 60}, (_, at) => 2000 + at * 100);
    const judgeLong = (latencyUs: number[]) =>
      judgeStep(loadOf({...long, latencyUs}), {...PLAN, stepDurationMs: 60_000});
    expect(judgeLong(rising)).toMatchObject({
      steady: false,
      trend: expect.stringMatching(/^the mean response time rose from 2\.\d+ ms to 7\.\d+ ms/),
    });
    expect(judgeLong(rising.map((us, at) => (at % 2 ? us : 6000 - us / 2))).trend).toBeUndefined();
  });

  it('holds a script of another kind against what its arrivals led to where it was sustained', () => {
    const other = (completed: number) => ({
      ...loadOf({...STEADY, completed: Array(10).fill(completed)}),
      scenario: 'realistic',
    });
    const first = judgeStep(other(5000), PLAN);
    expect(first).toMatchObject({sustained: true, completion: 1});
    expect(first.perArrival).toEqual({accepted: 1, completed: 50});
    const later = judgeStep(other(4500), {...PLAN, perArrival: {accepted: 1, completed: 50}});
    expect(later).toMatchObject({sustained: false, limit: 'backlog'});
  });

  it('is not met where nothing was observed', () => {
    const step = judge({created: [], completed: []}, 'p(99)<5ms');
    expect(step).toMatchObject({sustained: false, limit: 'slo', errors: 1});
    expect(step.reason).toContain('nothing was observed');
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
