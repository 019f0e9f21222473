import {describe, expect, it} from 'vitest';
import {type Random, seededRandom} from '../../core/random.ts';
import type {CapacityStep} from '../../record/capacity-result.ts';
import {findCapacity} from './find-capacity.ts';
import {judgeStep} from './judge-step.ts';
import {parseObjective} from './objective.ts';
import {loadOf, type StepShape} from './step-load.case.ts';

const STEP_SECONDS = 8;
const PLAN = {
  stepDurationMs: STEP_SECONDS * 1000,
  warmUpMs: 2000,
  backOff: 'none',
  objectives: ['process_instance:med<150ms', 'backpressure<1%'].map(parseObjective),
} as const;
/** Waiting beyond this is refused, as `serve --service-rate` does. */
const WAITING_SECONDS = 0.25;

interface Pause {
  readonly from: number;
  readonly to: number;
}

/** Times in which the machine is taken away: short ones often, one of 0.4 s in a tenth of the steps. */
function pausesOf(random: Random, perSecond: number): Pause[] {
  const pauses: Pause[] = [];
  const exponential = (mean: number) => -mean * Math.log(1 - random.fraction());
  let at = exponential(1 / perSecond);
  while (at < STEP_SECONDS) {
    pauses.push({from: at, to: at + exponential(0.05)});
    at += exponential(1 / perSecond);
  }
  const long = random.fraction() * STEP_SECONDS;
  if (random.fraction() < 0.1) pauses.push({from: long, to: long + 0.4});
  return pauses;
}

/** One server with a fixed service time, arrivals evenly spaced; nothing happens in a pause. */
function queueStep(service: number, offered: number, pauses: readonly Pause[]): StepShape {
  const awake = (time: number) =>
    pauses.reduce((at, {from, to}) => (at >= from && at < to ? to : at), time);
  const created: number[] = Array(STEP_SECONDS).fill(0);
  const refused: number[] = Array(STEP_SECONDS).fill(0);
  const completed: number[] = Array(STEP_SECONDS).fill(0);
  const count = (counts: number[], time: number) => {
    const second = Math.floor(time);
    if (second < STEP_SECONDS) counts[second] = (counts[second] ?? 0) + 1;
  };
  const durations: number[] = [];
  let freeAt = 0;
  for (let n = 0; n < offered * STEP_SECONDS; n++) {
    const due = n / offered;
    const arrived = awake(due);
    const starts = Math.max(arrived, freeAt);
    if (starts - arrived > WAITING_SECONDS) count(refused, arrived);
    else {
      freeAt = starts + 1 / service;
      const ends = awake(freeAt);
      count(created, ends);
      // A worker looks every ten milliseconds.
      count(completed, Math.ceil(ends * 100) / 100);
      durations.push(ends - due);
    }
  }
  durations.sort((a, b) => a - b);
  const instanceMsP50 = 1000 * (durations[Math.floor(durations.length / 2)] ?? 0);
  return {created, refused, completed, instanceMsP50};
}

async function search(seed: number, service: number, pausesPerSecond: number) {
  const random = seededRandom(seed);
  const measure = async (offeredPerSecond: number): Promise<CapacityStep> => {
    const pauses = pausesPerSecond === 0 ? [] : pausesOf(random, pausesPerSecond);
    const load = loadOf(queueStep(service, offeredPerSecond, pauses));
    return judgeStep(load, {...PLAN, offeredPerSecond});
  };
  const {steps, answer} = await findCapacity({
    bounds: {rateMin: 20, rateMax: 5000, confidence: 0.95},
    known: [],
    measure,
    stop: () => null,
    onStep: () => undefined,
  });
  const isFound = answer.outcome === 'found';
  return {steps: steps.length, off: isFound ? (answer.perSecond ?? 0) / service - 1 : Number.NaN};
}

describe('a search over a queue with a known service rate', () => {
  it.each([
    ['on a quiet machine', 0, 0.02],
    ['with a pause every five seconds', 0.2, 0.03],
    ['with a pause every two seconds', 0.5, 0.03],
  ])('%s: 19 of 20 are near it', async (_, pausesPerSecond, within) => {
    let near = 0;
    for (let seed = 1; seed <= 20; seed++) {
      // Between 60 and 400 a second, evenly in the logarithm.
      const service = Math.round(60 * (400 / 60) ** ((seed - 0.5) / 20));
      const {off} = await search(seed, service, pausesPerSecond);
      if (Math.abs(off) <= within) near++;
    }
    expect(near).toBeGreaterThanOrEqual(19);
  });
});
