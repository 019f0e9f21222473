import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {edgeSoFar, planNext, STEPS_MAX} from './search-plan.ts';
import type {SearchBounds, StepOutcome} from './step-evidence.ts';

const BOUNDS: SearchBounds = {
  ...{rateMin: 10, rateMax: 100_000, confidence: 0.95},
  ...{stepSeconds: 10, stepSecondsMax: 40, tail: 0.5, isWhole: false},
};

type Shown = Partial<StepOutcome> & Pick<StepOutcome, 'sustained'>;

/** A step as the plan sees it: sustained with nothing bad, or missed by far, unless told otherwise. */
function stepOf(offeredPerSecond: number, shown: Shown, seconds = 10): StepOutcome {
  const severity = shown.sustained ? 0 : 20;
  const counted = {fromSecond: 2, toSecond: seconds, valid: true};
  return {offeredPerSecond, ...counted, severity, weight: 2, nearest: 'slo', ...shown};
}

const held = (rate: number) => stepOf(rate, {sustained: true});
const missed = (rate: number) => stepOf(rate, {sustained: false});
const spoilt = (rate: number) => stepOf(rate, {sustained: false, valid: false});

/** Searches a target that answers each step. */
function search(answer: (rate: number, seconds: number, at: number) => Shown, bounds = BOUNDS) {
  const steps: StepOutcome[] = [];
  while (steps.length < STEPS_MAX) {
    const plan = planNext(steps, bounds);
    if (!('next' in plan)) return {steps, plan};
    const {next, seconds, purpose} = plan;
    const step = stepOf(next, answer(next, seconds, steps.length), seconds);
    steps.push(purpose ? {...step, purpose} : step);
  }
  return {steps, plan: null};
}

const edgeAt = (edge: number) => (rate: number) => ({sustained: rate <= edge});

describe('planNext', () => {
  it('finds a sharp edge anywhere within 3 %, holds its lower end, and never floods the cluster', () => {
    fc.assert(
      fc.property(fc.double({min: 12, max: 90_000, noNaN: true}), edge => {
        const {steps, plan} = search(edgeAt(edge));
        expect(plan).toMatchObject({outcome: 'found'});
        if (plan?.outcome !== 'found') return;
        expect(plan.edge.low).toBeLessThanOrEqual(edge);
        expect(plan.edge.high).toBeGreaterThanOrEqual(edge);
        expect(Math.abs(plan.edge.middle / edge - 1)).toBeLessThan(0.03);
        const {purpose, offeredPerSecond, toSecond} = steps.at(-1) as StepOutcome;
        expect({purpose, toSecond}).toEqual({purpose: 'confirmation', toSecond: 40});
        expect(plan.edge.low).toBeLessThanOrEqual(offeredPerSecond);
        for (const each of steps) {
          expect(each.offeredPerSecond).toBeLessThanOrEqual(Math.max(10, 2 * edge));
        }
      }),
      {numRuns: 15},
    );
  });

  it('doubles until a step fails, and offers nothing far above what was missed after that', () => {
    const {steps} = search(edgeAt(70));
    expect(steps.slice(0, 4).map(each => each.offeredPerSecond)).toEqual([10, 20, 40, 80]);
    expect(Math.max(...steps.slice(4).map(each => each.offeredPerSecond))).toBeLessThan(80);
  });

  it('goes to what was accepted while the rest was refused', () => {
    const refusing = {acceptedPerSecond: 100, burst: 0};
    const steps = [held(40), held(80), stepOf(160, {sustained: false, refusing})];
    expect(planNext(steps, BOUNDS)).toMatchObject({next: 97});
  });

  it('takes nothing for sustained that a burst could have carried, and makes steps longer for it', () => {
    // A hundred a second, and five hundred that were saved up, which every pause restores.
    const {plan, steps} = search(
      (rate, seconds) => {
        const excess = (rate - 100) * seconds - 500;
        if (excess <= 0) return {sustained: true};
        return {sustained: false, refusing: {acceptedPerSecond: 100, burst: 500}};
      },
      {...BOUNDS, stepSecondsMax: 160},
    );
    expect(Math.max(...steps.map(each => each.toSecond))).toBeGreaterThanOrEqual(160);
    if (plan?.outcome !== 'found') throw new Error(String(plan?.outcome));
    expect(plan.edge.low).toBeLessThanOrEqual(100);
    expect(plan.edge.high).toBeGreaterThan(100);
    expect(plan.edge.high).toBeLessThan(112);
  });

  it('makes steps longer for a high percentile, and where they turn out to be worth little', () => {
    const zone = [held(90), held(95), missed(105), missed(110)];
    expect(planNext(zone, {...BOUNDS, tail: 0.01})).toMatchObject({seconds: 20});
    const weak = zone.map(each => ({...each, weight: 0.05, toSecond: 20}));
    expect(planNext(weak, {...BOUNDS, tail: 0.01})).toMatchObject({seconds: 40});
    // One that saw a few bad spells says of all near it how little the quiet ones among them say.
    const long = zone.map(each => ({...each, toSecond: 20}));
    expect(planNext(long, {...BOUNDS, tail: 0.01})).toMatchObject({seconds: 20});
    const odd = stepOf(93, {sustained: true, severity: 0.1, weight: 0.01}, 20);
    expect(planNext([...long, odd], {...BOUNDS, tail: 0.01})).toMatchObject({seconds: 40});
  });

  it('estimates how steep the edge is, and says less of a shallow one', () => {
    const sloped = (slope: number) => (rate: number) => {
      const severity = Math.min(20, (rate / 100) ** slope);
      return {sustained: severity <= 1, severity, weight: 4};
    };
    const [steep, shallow] = [search(sloped(60)), search(sloped(12))].map(({plan}) => {
      if (plan?.outcome !== 'found') throw new Error(String(plan?.outcome));
      return {slope: plan.slope, width: plan.edge.high / plan.edge.low};
    });
    expect(steep?.slope).toBeGreaterThan(3 * (shallow?.slope ?? 0));
    expect(steep?.width).toBeLessThan(shallow?.width ?? 0);
  });

  it('outvotes one wrong step', () => {
    for (const wrong of [2, 4, 6, 8, 10]) {
      const {plan} = search((rate, _, at) => ({sustained: (at + 1 === wrong) !== rate <= 1000}));
      if (plan?.outcome !== 'found') throw new Error(`step ${wrong}: ${plan?.outcome}`);
      expect(Math.abs(plan.edge.middle / 1000 - 1)).toBeLessThan(0.05);
    }
  });

  it('calls nothing stationary that gets worse with every step', () => {
    const {plan} = search((rate, _, at) => ({sustained: rate <= 1000 * 0.97 ** at}));
    expect(plan).toMatchObject({outcome: 'not-stationary'});
  });

  it('calls nothing stationary that is sustained in short steps alone', () => {
    const {plan} = search((rate, seconds) => ({sustained: seconds <= 10 && rate <= 100}));
    expect(plan).toMatchObject({
      outcome: 'not-stationary',
      reason: expect.stringMatching(/in short steps and not in a long one/),
    });
  });

  it('does not believe a confirmation through which latency rose', () => {
    const {plan} = search((rate, seconds) => ({
      sustained: rate <= 100,
      ...(seconds > 10 ? {trend: 'the mean response time rose'} : {}),
    }));
    expect(plan).toMatchObject({
      outcome: 'not-stationary',
      reason: expect.stringContaining('rose'),
    });
  });

  it('forgets what was missed before the cluster was warm', () => {
    const {plan} = search((rate, _, at) => ({sustained: rate <= (at < 9 ? 500 : 1000)}));
    if (plan?.outcome !== 'found') throw new Error(String(plan?.outcome));
    expect(Math.abs(plan.edge.middle / 1000 - 1)).toBeLessThan(0.05);
  });

  it('says so when not even the lowest rate is sustained', () => {
    const {plan, steps} = search(() => ({sustained: false}));
    expect(plan).toEqual({outcome: 'not-met'});
    expect(steps.length).toBeGreaterThanOrEqual(2);
  });

  it('says so when the highest is, and offers it more than once', () => {
    const {plan, steps} = search(() => ({sustained: true}), {...BOUNDS, rateMax: 50});
    expect(plan).toEqual({outcome: 'at-least'});
    expect(steps.filter(each => each.offeredPerSecond === 50).length).toBeGreaterThanOrEqual(2);
  });

  it('offers a spoilt step again, and after four in a row a rate below it', () => {
    const three = [held(10), spoilt(20), spoilt(20), spoilt(20)];
    expect(planNext(three, BOUNDS)).toMatchObject({next: 20});
    expect(planNext([...three, spoilt(20)], BOUNDS)).toMatchObject({next: Math.sqrt(200)});
    expect(planNext([...three, held(20), spoilt(20)], BOUNDS)).toMatchObject({next: 40});
  });

  it('ends where the generator cannot do more, and finds an edge below that', () => {
    const limited = search(rate => ({sustained: rate <= 1000, valid: rate <= 140}));
    expect(limited.plan).toEqual({outcome: 'generator'});
    const valid = limited.steps.filter(each => each.valid).map(each => each.offeredPerSecond);
    expect(Math.max(...valid)).toBeGreaterThan(110);
    const {plan} = search(rate => ({sustained: rate <= 100, valid: rate <= 140}));
    if (plan?.outcome !== 'found') throw new Error(String(plan?.outcome));
    expect(Math.abs(plan.edge.middle / 100 - 1)).toBeLessThan(0.03);
  });

  it('bears with a machine that is busy for a while, where it has managed the rate before', () => {
    const busy = (times: number) =>
      planNext([held(20), missed(40), ...Array(times).fill(spoilt(20))], BOUNDS);
    expect(busy(11)).toHaveProperty('next');
    expect(busy(12)).toEqual({outcome: 'generator'});
  });

  it('keeps to its bounds and to whole numbers, and goes on from any steps', () => {
    const step = fc
      .tuple(fc.double({min: 10, max: 1000, noNaN: true}), fc.boolean(), fc.boolean())
      .map(([rate, sustained, valid]) => stepOf(rate, {sustained, valid}));
    fc.assert(
      fc.property(fc.array(step, {maxLength: 12}), steps => {
        const bounds = {...BOUNDS, rateMax: 1000, isWhole: true};
        const plan = planNext(steps, bounds);
        expect(planNext(steps, bounds)).toEqual(plan);
        if (!('next' in plan)) return;
        expect(plan.next).toBeGreaterThanOrEqual(10);
        expect(plan.next).toBeLessThanOrEqual(1000);
        expect(Number.isInteger(plan.next)).toBe(true);
      }),
      {numRuns: 40},
    );
  });

  it('has an interval to show when it is interrupted, once there are both kinds', () => {
    expect(edgeSoFar([held(100)], BOUNDS)).toBeNull();
    expect(edgeSoFar([missed(200)], BOUNDS)).toBeNull();
    const edge = edgeSoFar([held(100), held(100), missed(200), missed(200)], BOUNDS);
    expect(edge?.middle).toBeGreaterThan(95);
    expect(edge?.middle).toBeLessThan(210);
  });

  it('reads steps that earlier versions recorded', () => {
    const plain = (offeredPerSecond: number, sustained: boolean): StepOutcome => ({
      ...{offeredPerSecond, sustained, valid: true},
      ...{fromSecond: 2, toSecond: 10},
    });
    expect(planNext([plain(100, true), plain(120, false)], BOUNDS)).toHaveProperty('next');
  });
});
