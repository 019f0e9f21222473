import {normalDraw, type Random} from '../../core/random.ts';
import type {QueueShape} from './simulated-targets.ts';

const exponential = (random: Random) => -Math.log(1 - random.fraction());
/** Log-normal with a coefficient of variation of 2: one service in fifty takes seven times as long. */
const HEAVY_SIGMA = Math.sqrt(Math.log(1 + 2 ** 2));
const heavy = (random: Random) => Math.exp(HEAVY_SIGMA * normalDraw(random) - HEAVY_SIGMA ** 2 / 2);
/** How long a service takes, as a share of the mean. */
export const SERVICE_SHARES = {even: () => 1, exponential, heavy} as const;

export type ServiceName = keyof typeof SERVICE_SHARES;

const LIMIT_SECONDS = 0.5;

/** The kinds of targets of which the truth is known. */
export const KINDS = [
  'abrupt edge',
  'M/M/1',
  'M/G/1, heavy service',
  'pause of 1 s in 10',
  'rare pause of 0.5 s',
  'token bucket with burst',
  'leak over minutes',
  'JIT ramp',
  'AIMD beside backpressure',
] as const;

export type Kind = (typeof KINDS)[number];

const P99 = ['p(99)<500ms', 'errors<1%'];
/** Answers that take long are refused, as by a broker; a quarter of a second of work may wait. */
const REFUSES = {waitingSecondsMax: 0.25} as const;

/** Service rates at which the truth of heavy service is known; the other kinds take any. */
export const HEAVY_RATES = [60, 85, 120, 170, 240] as const;

/**
 * A kind of target by its service rate.
 *
 * @param heavyTruth what {@link heavyTruthOf} says of that rate
 */
export function shapeOf(kind: Kind, perSecond: number, heavyTruth: number): QueueShape {
  const even = {arrivals: 'even', serviceShare: () => 1} as const;
  const common = {name: kind, objectives: P99, perSecond: () => perSecond, truth: () => perSecond};
  switch (kind) {
    case 'abrupt edge':
      return {...common, ...even, ...REFUSES};
    case 'M/M/1':
      // The time in such a system is exponential with the rate mu - lambda.
      return {
        ...common,
        ...{arrivals: 'random', serviceShare: exponential},
        truth: () => perSecond - Math.log(100) / LIMIT_SECONDS,
      };
    case 'M/G/1, heavy service':
      return {
        ...common,
        ...{arrivals: 'random', serviceShare: heavy},
        truth: () => heavyTruth,
      };
    case 'pause of 1 s in 10':
      return {
        ...common,
        ...even,
        objectives: ['p(99)<1500ms'],
        pauseEverySeconds: 10,
        truth: () => perSecond * 0.9,
      };
    case 'rare pause of 0.5 s':
      // Too rare for any objective; a step that meets one refuses too much.
      return {
        ...{...common, ...even, ...REFUSES},
        rarePause: {seconds: 0.5, meanEverySeconds: 100},
      };
    case 'token bucket with burst':
      return {...common, ...even, bucket: perSecond * 5};
    case 'leak over minutes':
      return {
        ...common,
        ...even,
        arrivals: 'random',
        perSecond: (_, busySeconds) => perSecond * Math.exp((-LEAK * busySeconds) / 60),
        truth: () => 'none',
      };
    case 'JIT ramp':
      return {
        ...common,
        ...even,
        ...REFUSES,
        perSecond: (_, busySeconds) => perSecond * (1 - 0.6 * Math.exp(-busySeconds / 60)),
      };
    case 'AIMD beside backpressure':
      return {
        ...common,
        ...even,
        ...REFUSES,
        objectives: ['p(99)<500ms', 'backpressure<10%'],
        backOff: 'aimd',
      };
  }
}

/** Of its capacity, a minute under load. */
const LEAK = 0.03;

/** How many virtual arrivals a service rate's truth is taken from. */
const ARRIVALS = 3_000_000;

/** What share of the answers of an objective may be late, and when they are. */
interface LateBound {
  readonly seconds: number;
  readonly share: number;
}

/** The rate at which an M/G/1 queue with heavy service just keeps the objective of its kind. */
export function heavyTruthOf(perSecond: number, seedOf: () => Random): number {
  return truthOf(perSecond, {seconds: LIMIT_SECONDS, share: 0.01}, exponential, seedOf);
}

/** The same of a queue with even arrivals. */
export function evenHeavyTruthOf(
  perSecond: number,
  seconds: number,
  share: number,
  seedOf: () => Random,
): number {
  return truthOf(perSecond, {seconds, share}, () => 1, seedOf);
}

/** By Lindley's recursion over millions of arrivals, the same draws at each rate. */
function truthOf(
  perSecond: number,
  {seconds, share}: LateBound,
  gapShare: (random: Random) => number,
  seedOf: () => Random,
): number {
  const shareLate = (offered: number) => {
    const random = seedOf();
    let [waiting, late] = [0, 0];
    for (let at = 0; at < ARRIVALS; at++) {
      const service = heavy(random) / perSecond;
      if (waiting + service > seconds) late++;
      waiting = Math.max(0, waiting + service - gapShare(random) / offered);
    }
    return late / ARRIVALS;
  };
  let [low, high] = [0.3 * perSecond, perSecond];
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2;
    if (shareLate(middle) > share) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
