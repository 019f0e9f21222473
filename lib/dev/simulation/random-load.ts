import {type Random, seededRandom} from '../../core/random.ts';
import {type OwnFault, PARENT} from './network-log.ts';
import type {Latency, TargetFault, TargetShape} from './simulated-target.ts';

type Scenarios = Readonly<Record<string, RandomScenario>>;

/** A scenario of k6: the fields that its executor has. */
export interface RandomScenario {
  readonly executor: string;
  readonly exec?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly startTime?: string;
  readonly gracefulStop?: string;
  readonly vus?: number;
  readonly iterations?: number;
  readonly duration?: string;
  readonly maxDuration?: string;
  readonly startVUs?: number;
  readonly gracefulRampDown?: string;
  readonly stages?: readonly {readonly duration: string; readonly target: number}[];
  readonly rate?: number;
  readonly startRate?: number;
  readonly timeUnit?: string;
  readonly preAllocatedVUs?: number;
  readonly maxVUs?: number;
}

/** Options of k6 beside its scenarios and thresholds. */
export interface RandomOptions {
  readonly minIterationDuration?: string;
  readonly noConnectionReuse?: boolean;
  /** Requests that end without an answer reject, so that their iteration throws. */
  readonly throw?: boolean;
  /** Requests a second at most, over all users. */
  readonly rps?: number;
  readonly maxRedirects?: number;
}

/** One load as its seed has it: plain data, printed where something is found. */
export interface RandomLoad {
  readonly seed: number;
  readonly workers: number;
  /** Whether its script deploys a process first. */
  readonly deploys: boolean;
  /** k6's scenarios, as the script has them in its options. */
  readonly scenarios: Readonly<Record<string, RandomScenario>>;
  readonly thresholds: Readonly<Record<string, readonly string[]>>;
  /** Further options of k6. */
  readonly options: RandomOptions;
  /** From when on a broken threshold ends the run, milliseconds since its start; null where none does. */
  readonly abortsFromMs: number | null;
  readonly target: TargetShape;
  readonly own: readonly OwnFault[];
  readonly withJournal: boolean;
}

/** About what a load may cost: requests, or iterations that send none. */
const REQUESTS_MAX = 900;

/** Which stream of numbers is whose: one that draws more does not change the others. */
const STREAMS = {load: 0, machine: 1, network: 2, target: 3, journal: 4} as const;

/** The numbers of one part of a simulation. Seeds that follow one another share nothing. */
export function streamOf(seed: number, part: keyof typeof STREAMS): Random {
  let mixed = Math.imul(seed, 0x9e37_79b1) + Math.imul(STREAMS[part] + 1, 0x85eb_ca77);
  // The finalizer of MurmurHash3.
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return seededRandom(mixed ^ (mixed >>> 16));
}

/** Draws a load. */
export function randomLoad(seed: number): RandomLoad {
  const random = streamOf(seed, 'load');
  const workers = random.int(1, 4);
  const seconds = random.int(1, 4);
  const withJobs = random.fraction() < 0.25;
  const scenarios = withJobs
    ? jobScenarios(random, seconds)
    : visitScenarios(random, seconds, random.fraction() < 0.25 ? 2 : 1);
  const takes = latency(random);
  const bounds = thresholds(random, Object.keys(scenarios), withJobs, takes);
  const options = furtherOptions(random);
  const faults = targetFaults(random, seconds, withJobs);
  const own = ownFaults(random, workers, seconds);
  const withJournal = random.fraction() < 0.3;
  const abortsFromMs = random.fraction() < 0.3 ? random.pick([0, 700]) : null;
  return {
    ...{seed, workers, deploys: withJobs, scenarios, thresholds: bounds, abortsFromMs},
    options: {...options, ...(withJobs ? {} : visitOptions(random, scenarios))},
    target: {latency: takes, faults: [...faults, ...(withJobs ? [] : redirects(random))]},
    ...{own, withJournal},
  };
}

function visitOptions(random: Random, scenarios: Scenarios): RandomOptions {
  const all = Object.values(scenarios);
  // Users at a rate who wait for their turn would be late, and not by the target's doing or ours.
  const isClosed = all.every(each => !each.executor.endsWith('arrival-rate'));
  // Of requests side by side the first that is rejected ends their iteration; the others go on.
  const isOneByOne = all.every(each => !each.env?.['SIM_AT_ONCE']);
  return {
    ...(random.fraction() < 0.15 && isOneByOne ? {throw: true} : {}),
    ...(random.fraction() < 0.25 && isClosed ? {rps: random.int(20, 300)} : {}),
    ...(random.fraction() < 0.2 ? {maxRedirects: random.int(0, 2)} : {}),
  };
}

function redirects(random: Random): TargetFault[] {
  const share = random.pick([0.05, 0.3, 1]);
  return random.fraction() < 0.15 ? [{kind: 'redirects', share}] : [];
}

function visitScenarios(random: Random, seconds: number, count: number): Scenarios {
  const named = Array.from({length: count}, (_, at) => {
    const shape = executor(random, seconds, REQUESTS_MAX / count);
    const startTime = at === 0 ? '0s' : `${random.int(0, 1500)}ms`;
    return [`visit${at}`, {...shape, ...behaviour(random), startTime, exec: 'visit'}] as const;
  });
  return Object.fromEntries(named);
}

function behaviour(random: Random): Pick<RandomScenario, 'env'> {
  const maybe = (share: number, value: () => number | string) =>
    random.fraction() < share ? String(value()) : '';
  const env = {
    SIM_STEPS: maybe(0.2, () => random.int(2, 3)),
    SIM_AT_ONCE: maybe(0.15, () => random.int(2, 6)),
    SIM_CHECKS: maybe(0.5, () => '1'),
    SIM_TIMEOUT: maybe(0.3, () => `${random.int(300, 900)}ms`),
    SIM_THINK_MS: maybe(0.3, () => random.int(1, 60)),
    SIM_THROWS_EVERY: maybe(0.06, () => random.pick([1, 10])),
  };
  return {env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))};
}

/** One of the six executors, with about as many iterations as are allowed. */
function executor(random: Random, seconds: number, iterationsMax: number): RandomScenario {
  const vus = random.int(1, 12);
  const gracefulStop = random.pick(['0s', '500ms', '2s']);
  const perSecond = Math.max(5, random.int(5, Math.floor(iterationsMax / seconds)));
  const open = {timeUnit: '1s', preAllocatedVUs: vus, maxVUs: random.int(vus, 60)};
  const duration = `${seconds}s`;
  const stage = () => ({duration: `${(500 * seconds).toFixed(0)}ms`, target: random.int(0, 12)});
  const iterations = random.int(vus, Math.max(vus, Math.min(300, iterationsMax)));
  return random.pick<() => RandomScenario>([
    () => ({executor: 'constant-vus', vus, duration, gracefulStop}),
    () => ({
      ...{executor: 'ramping-vus', startVUs: vus, stages: [stage(), stage()]},
      ...{gracefulRampDown: random.pick(['0s', '1s']), gracefulStop},
    }),
    () => ({executor: 'shared-iterations', vus, iterations, maxDuration: duration, gracefulStop}),
    () => ({
      ...{executor: 'per-vu-iterations', vus, iterations: Math.ceil(iterations / vus)},
      ...{maxDuration: duration, gracefulStop},
    }),
    () => ({executor: 'constant-arrival-rate', rate: perSecond, duration, ...open, gracefulStop}),
    () => ({
      ...{executor: 'ramping-arrival-rate', startRate: random.int(0, perSecond), ...open},
      stages: [stage(), stage()].map(each => ({...each, target: random.int(0, perSecond)})),
      gracefulStop,
    }),
  ])();
}

function jobScenarios(random: Random, seconds: number): Scenarios {
  if (random.fraction() < 0.5) {
    const vus = random.int(1, 6);
    const loop = {executor: 'constant-vus', vus, duration: `${seconds}s`, gracefulStop: '2s'};
    return {loop: {...loop, exec: 'serveInstance', env: {SIM_THINK_MS: '20'}}};
  }
  const vus = random.int(2, 10);
  return {
    starters: {
      ...{executor: 'constant-arrival-rate', rate: random.int(5, 60), duration: `${seconds}s`},
      ...{preAllocatedVUs: vus, maxVUs: 30, gracefulStop: '2s', exec: 'create'},
    },
    workers: {
      ...{executor: 'constant-vus', vus: random.int(2, 6), duration: `${seconds + 2}s`},
      ...{gracefulStop: '2s', exec: 'work'},
    },
  };
}

function thresholds(
  random: Random,
  scenarios: readonly string[],
  withJobs: boolean,
  {ms, slowMs}: Latency,
): RandomLoad['thresholds'] {
  if (random.fraction() < 0.4) return {};
  const operation = withJobs ? 'createProcessInstance' : (scenarios[0] as string);
  // Mostly far from what the target takes: near it a few samples decide.
  const bound = Math.ceil(random.pick([ms / 3, 8 * slowMs, 8 * slowMs, 20 * slowMs, 2 * ms]));
  const quantile = random.pick([50, 90, 95, 99]);
  return {
    ...(random.fraction() < 0.7
      ? {[`http_req_duration{operation:${operation}}`]: [`p(${quantile})<${bound}`]}
      : {http_req_duration: [`p(${quantile})<${bound}`]}),
    ...(random.fraction() < 0.4 ? {http_req_failed: ['rate<0.05']} : {}),
  };
}

function furtherOptions(random: Random): RandomLoad['options'] {
  return {
    ...(random.fraction() < 0.1 ? {minIterationDuration: `${random.int(20, 400)}ms`} : {}),
    ...(random.fraction() < 0.1 ? {noConnectionReuse: true} : {}),
  };
}

function latency(random: Random): Latency {
  const kind = random.pick(['constant', 'uniform', 'exponential', 'two-humps'] as const);
  const ms = random.pick([6, 12, 25, 70]);
  return {kind, ms, slowMs: ms * random.int(2, 12)};
}

/** Shares are far from the floors of a verdict, on either side: near them a draw decides. */
function targetFaults(random: Random, seconds: number, withJobs: boolean): TargetFault[] {
  if (random.fraction() < 0.35) return [];
  const fromMs = random.int(0, 900 * seconds);
  const forMs = random.int(100, 1500 * seconds);
  const share = random.pick([0.05, 0.2, 0.6, 1]);
  const faults: TargetFault[] = [
    {kind: 'freezes', fromMs, forMs: random.pick([forMs, 1_000_000])},
    {kind: 'slows-down', fromMs, factor: random.int(2, 20)},
    {kind: 'takes-turns', perSecond: random.int(10, 200)},
    {kind: 'refuses', share: random.pick([0.03, 0.3, 1]), status: random.pick([429, 503])},
    {kind: 'fails', share, status: random.pick([404, 500, 502])},
    {kind: 'resets', share},
    {kind: 'answers-half', share},
    {kind: 'is-silent', share},
    {kind: 'answers-twice', share},
    {kind: 'talks-nonsense', share},
    {kind: 'turns-away', fromMs, forMs},
    {kind: 'restarts', atMs: fromMs, forMs: Math.min(forMs, 800)},
    ...(withJobs
      ? ([
          {kind: 'loses-jobs', every: random.int(2, 20)},
          {kind: 'doubles-jobs', every: random.int(2, 20)},
        ] as const)
      : []),
  ];
  const first = random.pick(faults);
  const second = random.pick(faults);
  return random.fraction() < 0.3 && second !== first ? [first, second] : [first];
}

function ownFaults(random: Random, workers: number, seconds: number): OwnFault[] {
  if (random.fraction() < 0.6) return [];
  const thread = random.int(0, workers - 1);
  const atMs = random.int(0, 1000 * seconds);
  const forMs = random.pick([5, 40, 300, 1500]);
  return [
    random.pick<OwnFault>([
      {kind: 'stall', thread, atMs, forMs},
      {kind: 'stall', thread: PARENT, atMs, forMs},
      {kind: 'late-timers', thread, atMs, byMs: random.pick([3, 25, 200])},
      {kind: 'crash', thread, atMs},
      {kind: 'hang', thread, atMs},
      {kind: 'signal', atMs},
      {kind: 'wall-clock', atMs, byMs: random.pick([-3_600_000, 3_600_000])},
    ]),
  ];
}
