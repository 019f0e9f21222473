import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Random, seededRandom} from '../../core/random.ts';
import type {StepOutcome} from './search-plan.ts';
import {edgeSoFar, planNext, type SearchBounds, STEPS_MAX} from './search-plan.ts';

const BOUNDS: SearchBounds = {rateMin: 10, rateMax: 100_000, confidence: 0.95};

/**
 * A server with a queue, offered a constant rate for 8 s: its speed differs from step to step and
 * second to second, and now and then a neighbour takes half of it. Sustained is what waits less than
 * 100 ms at the end and was refused nothing.
 */
function queueStep(random: Random, perSecond: number, offered: number): boolean {
  const normal = () => Array.from({length: 12}, random.fraction).reduce((a, b) => a + b, -6);
  const stepSpeed = perSecond * (1 + 0.005 * normal());
  const disturbed = random.fraction() < 0.03;
  let waiting = 0;
  let longestMs = 0;
  for (let tenth = 0; tenth < 80; tenth++) {
    const speed = stepSpeed * (1 + 0.05 * normal()) * (disturbed && tenth > 40 ? 0.5 : 1);
    waiting = Math.max(0, waiting + (offered - speed) / 10);
    longestMs = Math.max(longestMs, (1000 * waiting) / stepSpeed);
  }
  return longestMs < 100;
}

function search(sustains: (offered: number) => boolean, bounds = BOUNDS) {
  const steps: StepOutcome[] = [];
  while (steps.length < STEPS_MAX) {
    const plan = planNext(steps, bounds);
    if (!('next' in plan)) return {steps, plan};
    steps.push({offeredPerSecond: plan.next, sustained: sustains(plan.next), valid: true});
  }
  return {steps, plan: null};
}

describe('planNext', () => {
  it('finds the rate of a noisy queue within 5 % in at least 95 % of 200 searches', () => {
    let within = 0;
    let covered = 0;
    let steps = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed);
      const perSecond = 30 * 1000 ** ((seed - 0.5) / 200);
      const found = search(offered => queueStep(random, perSecond, offered));
      if (found.plan?.outcome !== 'found') continue;
      const {low, middle, high} = found.plan.edge;
      steps += found.steps.length;
      if (Math.abs(middle / perSecond - 1) <= 0.05) within++;
      // Where 100 ms of queue fill in 8 s, a step is sustained up to 1.25 % beyond the speed.
      if (low <= perSecond * 1.0125 && high >= perSecond) covered++;
    }
    expect(within).toBeGreaterThanOrEqual(190);
    expect(covered).toBeGreaterThanOrEqual(180);
    expect(steps / 200).toBeLessThan(30);
  });

  it('finds a sharp edge anywhere within 3 %, and never floods the cluster', () => {
    fc.assert(
      fc.property(fc.double({min: 12, max: 90_000, noNaN: true}), edge => {
        const {steps, plan} = search(offered => offered <= edge);
        expect(plan).toMatchObject({outcome: 'found'});
        if (plan?.outcome !== 'found') return;
        expect(Math.abs(plan.edge.middle / edge - 1)).toBeLessThan(0.03);
        for (const {offeredPerSecond} of steps) {
          expect(offeredPerSecond).toBeLessThanOrEqual(Math.max(10, 2 * edge));
        }
      }),
      {numRuns: 40},
    );
  });

  it('doubles until a step fails', () => {
    const {steps} = search(offered => offered <= 70);
    expect(steps.slice(0, 4).map(each => each.offeredPerSecond)).toEqual([10, 20, 40, 80]);
  });

  it('outvotes one wrong step', () => {
    for (const wrong of [2, 4, 6, 8, 10]) {
      let step = 0;
      const {plan} = search(offered => (++step === wrong) !== offered <= 1000);
      if (plan?.outcome !== 'found') throw new Error(`step ${wrong}: ${plan?.outcome}`);
      expect(Math.abs(plan.edge.middle / 1000 - 1)).toBeLessThan(0.05);
    }
  });

  it('says so when not even the lowest rate is sustained', () => {
    const {plan, steps} = search(() => false);
    expect(plan).toEqual({outcome: 'not-met'});
    expect(steps.length).toBeGreaterThanOrEqual(2);
  });

  it('says so when the highest is, and offers it more than once', () => {
    const {plan, steps} = search(() => true, {...BOUNDS, rateMax: 50});
    expect(plan).toEqual({outcome: 'at-least'});
    expect(steps.filter(each => each.offeredPerSecond === 50).length).toBeGreaterThanOrEqual(2);
  });

  it('offers a spoilt step again, and after four in a row a rate below it', () => {
    const spoilt = {offeredPerSecond: 20, sustained: false, valid: false};
    const held = {offeredPerSecond: 10, sustained: true, valid: true};
    expect(planNext([held, spoilt, spoilt, spoilt], BOUNDS)).toEqual({next: 20});
    const four = [held, spoilt, spoilt, spoilt, spoilt];
    expect(planNext(four, BOUNDS)).toEqual({next: Math.sqrt(200)});
    const good = {offeredPerSecond: 20, sustained: true, valid: true};
    expect(planNext([held, spoilt, spoilt, spoilt, good, spoilt], BOUNDS)).toEqual({next: 40});
  });

  it('ends where the generator cannot do more, and finds an edge below that', () => {
    const searchTo = (edge: number) => {
      const steps: StepOutcome[] = [];
      while (steps.length < STEPS_MAX) {
        const plan = planNext(steps, BOUNDS);
        if (!('next' in plan)) return {steps, plan};
        const {next} = plan;
        steps.push({offeredPerSecond: next, sustained: next <= edge, valid: next <= 140});
      }
      throw new Error('the search has no end');
    };
    const limited = searchTo(1000);
    expect(limited.plan).toEqual({outcome: 'generator'});
    const valid = limited.steps.filter(each => each.valid).map(each => each.offeredPerSecond);
    expect(Math.max(...valid)).toBeGreaterThan(110);
    const {plan} = searchTo(100);
    if (plan.outcome !== 'found') throw new Error(plan.outcome);
    expect(Math.abs(plan.edge.middle / 100 - 1)).toBeLessThan(0.03);
  });

  it('bears with a machine that is busy for a while, where it has managed the rate before', () => {
    const held = {offeredPerSecond: 20, sustained: true, valid: true};
    const spoilt = {offeredPerSecond: 20, sustained: false, valid: false};
    const failed = {offeredPerSecond: 40, sustained: false, valid: true};
    const busy = (times: number) => planNext([held, failed, ...Array(times).fill(spoilt)], BOUNDS);
    expect(busy(11)).toHaveProperty('next');
    expect(busy(12)).toEqual({outcome: 'generator'});
  });

  it('keeps to its bounds and goes on from any steps', () => {
    const step = fc.record({
      offeredPerSecond: fc.double({min: 10, max: 1000, noNaN: true}),
      sustained: fc.boolean(),
      valid: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, {maxLength: 12}), steps => {
        const bounds = {...BOUNDS, rateMax: 1000};
        const plan = planNext(steps, bounds);
        expect(planNext(steps, bounds)).toEqual(plan);
        if (!('next' in plan)) return;
        expect(plan.next).toBeGreaterThanOrEqual(10);
        expect(plan.next).toBeLessThanOrEqual(1000);
      }),
    );
  });

  it('has an interval to show when it is interrupted, once there are both kinds', () => {
    const held = {offeredPerSecond: 100, sustained: true, valid: true};
    const failed = {offeredPerSecond: 200, sustained: false, valid: true};
    expect(edgeSoFar([held], BOUNDS)).toBeNull();
    expect(edgeSoFar([failed], BOUNDS)).toBeNull();
    const edge = edgeSoFar([held, held, failed, failed], BOUNDS);
    expect(edge?.middle).toBeGreaterThan(95);
    expect(edge?.middle).toBeLessThan(210);
  });
});
