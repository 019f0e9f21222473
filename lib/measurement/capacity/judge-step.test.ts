import {describe, expect, it} from 'vitest';
import {instanceFigures, judgeStep} from './judge-step.ts';
import {parseObjective} from './objective.ts';
import {loadOf, STEADY, type StepShape} from './step-load.case.ts';

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
