import {describe, expect, it} from 'vitest';
import type {CapacityLimit, CapacityStep} from '../../record/capacity-result.ts';
import {findCapacity} from './find-capacity.ts';

const BOUNDS = {
  ...{rateMin: 10, rateMax: 10_000, confidence: 0.95},
  ...{stepSeconds: 10, stepSecondsMax: 40, tail: 0.5, isWhole: false},
};

/** A step as it would be measured, sustained unless a limit is named. */
function stepAt(
  offeredPerSecond: number,
  limit: CapacityLimit | null,
  completion = 1,
  seconds = 10,
): CapacityStep {
  return {
    offeredPerSecond,
    seed: 1,
    startedAt: '2026-11-24T12:00:00.000Z',
    durationMs: seconds * 1000,
    fromSecond: 2,
    toSecond: seconds,
    steady: true,
    completedPerSecond: offeredPerSecond * completion,
    completion,
    backpressure: 1 - completion,
    errors: 0,
    backlogGrowthPerSecond: 0,
    createUsP50: 2000,
    createUsP99: 9000,
    instanceMsP50: 12,
    instanceMsP99: 40,
    objectives: [],
    ...{severity: limit === null ? 0 : 20, weight: 2, nearest: 'slo'},
    valid: limit !== 'generator',
    sustained: limit === null,
    limit,
    reason: limit === null ? '' : `${limit} at ${Math.round(offeredPerSecond)}/s`,
  };
}

/** A search over a cluster that is described by what limits it at a rate. */
function search(
  limitOf: (rate: number, step: number) => CapacityLimit | null,
  {known = [] as CapacityStep[], stopAfter = 99, completion = 1, cause = ''} = {},
) {
  let measured = 0;
  return findCapacity({
    bounds: BOUNDS,
    known,
    measure: async ({next, seconds, purpose}) => ({
      ...stepAt(next, limitOf(next, ++measured), completion, seconds),
      ...(purpose ? {purpose} : {}),
      ...(cause === '' ? {} : {cause}),
    }),
    stop: () => (measured >= stopAfter ? 'the budget is spent' : null),
    onStep: () => undefined,
  });
}

describe('findCapacity', () => {
  it('answers with an interval around the edge, and names what ended it', async () => {
    const {answer} = await search(rate => (rate > 300 ? 'slo' : null));
    expect(answer).toMatchObject({outcome: 'found', limit: 'slo'});
    expect(answer.perSecondLow).toBeLessThan(303);
    expect(answer.perSecondHigh).toBeGreaterThan(297);
    expect(answer.reason).toMatch(/^slo at 3\d\d\/s$/);
  });

  it('names what in the cluster can have kept it from more', async () => {
    const cause = 'the exporting backlog of partition 2 grew by 80 records/s (95 %: 70 to 90)';
    const {answer} = await search(rate => (rate > 300 ? 'slo' : null), {cause});
    expect(answer.reason).toMatch(/^slo at 3\d\d\/s; in the cluster the exporting backlog of part/);
  });

  it('counts what is completed, where the objective lets a part be refused', async () => {
    const {answer} = await search(rate => (rate > 300 ? 'backpressure' : null), {completion: 0.9});
    expect(answer.perSecond).toBeGreaterThan(262);
    expect(answer.perSecond).toBeLessThan(278);
  });

  it('says at least, and blames the generator, when that was the limit', async () => {
    const {answer} = await search(rate => (rate > 300 ? 'generator' : null));
    expect(answer).toMatchObject({outcome: 'at-least', limit: 'generator'});
    expect(answer.perSecondLow).toBeGreaterThan(250);
    expect(answer.perSecondLow).toBeLessThanOrEqual(300);
    expect(answer.perSecondHigh).toBeNull();
  });

  it('keeps the upper bound when the generator gives out after a rate has failed', async () => {
    const limitOf = (rate: number) => (rate > 300 ? 'slo' : null);
    const {answer} = await search((rate, step) => (step > 8 ? 'generator' : limitOf(rate)));
    expect(answer).toMatchObject({outcome: 'unfinished', limit: 'generator'});
    expect(answer.perSecondLow).toBeLessThan(300);
    expect(answer.perSecondHigh).toBeGreaterThan(300);
  });

  it('cannot tell when the generator fails at the lowest rate', async () => {
    const {answer} = await search(() => 'generator');
    expect(answer).toMatchObject({outcome: 'unfinished', limit: 'generator', perSecond: null});
  });

  it('is not misled by a generator that stumbles now and then', async () => {
    const limitOf = (rate: number) => (rate > 300 ? 'backlog' : null);
    const {answer} = await search((rate, step) => (step % 3 === 0 ? 'generator' : limitOf(rate)));
    expect(answer).toMatchObject({outcome: 'found', limit: 'backlog'});
    expect(Math.abs((answer.perSecond ?? 0) / 300 - 1)).toBeLessThan(0.05);
  });

  it('says what failed at the lowest rate', async () => {
    const {answer} = await search(() => 'errors');
    expect(answer).toMatchObject({outcome: 'not-met', limit: 'errors', perSecond: null});
    expect(answer.reason).toContain('lowest rate, 10/s: errors at 10/s');
  });

  it('keeps every step when it is interrupted, and continues from them to the same answer', async () => {
    const limitOf = (rate: number) => (rate > 300 ? 'slo' : null);
    const whole = await search(limitOf);
    const half = await search(limitOf, {stopAfter: 6});
    expect(half.steps).toHaveLength(6);
    expect(half.answer.outcome).toBe('unfinished');
    expect(half.answer.reason).toContain('the budget is spent');
    expect(await search(limitOf, {known: [...half.steps]})).toEqual(whole);
  });

  it('keeps what it has when the target dies', async () => {
    let measured = 0;
    const {steps, answer} = await findCapacity({
      bounds: BOUNDS,
      known: [],
      async measure({next: rate}) {
        if (++measured > 3) throw new Error('cannot reach http://127.0.0.1:1');
        return stepAt(rate, null);
      },
      stop: () => null,
      onStep: () => undefined,
    });
    expect(steps.map(each => each.offeredPerSecond)).toEqual([10, 20, 40]);
    expect(answer).toMatchObject({outcome: 'unfinished', perSecondLow: 40, perSecondHigh: null});
    expect(answer.reason).toContain('cannot reach');
  });
});
