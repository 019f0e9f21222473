import {config} from 'c8gauge:config';
import * as builtIn from '../../k6.config.ts';
import {parseDurationMs} from '../../lib/core/duration.ts';
import {nearestOf} from '../../lib/core/nearest.ts';
import type {BackOff} from './back-off.ts';

/** The workload's nature: users in a loop, or arrivals at a rate. */
export type Model = 'closed' | 'open';

type ScenarioOptions = Readonly<Record<string, unknown>>;

const PROFILE = __ENV['C8GAUGE_PROFILE'] || 'smoke';

type Profile = Partial<Record<Model | 'floor', ScenarioOptions>>;

const profiles: Readonly<Record<string, Profile>> = {
  ...builtIn.profiles,
  ...config.profiles,
};

/** Users that run a function in a loop. */
export interface Workers {
  readonly exec: string;
  readonly vus: number;
}

/** What a script adds to the profile's options. */
export interface OwnOptions {
  readonly thresholds?: Record<string, unknown>;
  /** The workers beside the starters; each runs the named function in a loop until all is done. Of several, each is a scenario. */
  readonly workers?: Workers | readonly Workers[];
  /** How long they go on after the starters, milliseconds; default: 5 s. */
  readonly workersLongerMs?: number;
  /** The function that the starters run; the default one when absent. */
  readonly starters?: string;
  /** What starters at a rate ask before each arrival; the record says which it was. */
  readonly backOff?: BackOff;
  /** What a profile's rates count by, where an arrival is more than one instance: `50s`. */
  readonly timeUnit?: string;
}

/** The model in force: a rate makes any workload an open one, and so does a profile that is a rate. */
export function modelInForce(model: Model): Model {
  const isRate = Boolean(__ENV['C8GAUGE_RATE']) || profileInForce().closed === undefined;
  return isRate ? 'open' : model;
}

/** @throws Error for an unknown profile */
function profileInForce(): Profile {
  const profile = profiles[PROFILE];
  if (profile) return profile;
  const names = Object.keys(profiles);
  const nearest = nearestOf(PROFILE, names);
  const meant = nearest === null ? '' : `is '${nearest}' meant? `;
  throw new Error(`unknown profile '${PROFILE}': ${meant}use one of ${names.join(', ')}`);
}

/**
 * A script's `options`: the profile that `--profile` names, in the script's model, with `--vus`,
 * `--duration` and `--rate` applied. A rate makes any workload an open one. Profiles and
 * thresholds of the user's own `k6.config.ts` win over those that are built in.
 *
 * @param model what the workload is by itself
 * @throws Error for an unknown profile, and for a back-off without a rate: a loop waits for its
 *   answers and so slows down by itself
 */
export function optionsFor(model: Model, own: OwnOptions = {}): Record<string, unknown> {
  const name = PROFILE;
  const profile = profileInForce();
  const wanted = modelInForce(model);
  const shape = profile[wanted];
  if (!shape) throw new Error(`profile '${name}' has no '${wanted}' shape: add it to k6.config.ts`);
  if (wanted === 'closed' && own.backOff && own.backOff.name !== 'none')
    throw new Error(`back-off '${own.backOff.name}' is for arrivals: give a rate with --rate`);
  return {
    scenarios: scenariosOf(name, overridden(shape, own.timeUnit), own),
    thresholds: {
      ...builtIn.thresholds,
      ...(name === 'breakpoint' ? builtIn.breakpointThresholds : {}),
      ...own.thresholds,
      ...config.thresholds,
      ...(name === 'breakpoint' ? config.breakpointThresholds : {}),
    },
    // What is left is completed by one VU, and what is locked is waited for.
    teardownTimeout: `${300 + Math.ceil(Number(__ENV['C8GAUGE_DRAIN_MS'] || 0) / 1000)}s`,
    ext: {
      c8gauge: {
        takesOverrides: true,
        ...(profile.floor ? {floor: profile.floor} : {}),
        ...(wanted === 'open' && own.backOff ? {backOff: own.backOff.name} : {}),
      },
    },
  };
}

function scenariosOf(
  name: string,
  shape: ScenarioOptions,
  {workers, starters, workersLongerMs = WORKERS_LONGER_MS}: OwnOptions,
) {
  const own = starters ? {...shape, exec: starters} : shape;
  if (!workers) return {[name]: own};
  if (!Array.isArray(workers))
    return {starters: own, workers: workersBeside(shape, workers as Workers, workersLongerMs)};
  const beside = (workers as readonly Workers[]).map(each => [
    each.exec,
    workersBeside(shape, each, workersLongerMs),
  ]);
  return {starters: own, ...Object.fromEntries(beside)};
}

/** Workers go on for a while after the starters, so that what was started is also completed. */
const WORKERS_LONGER_MS = 5000;

function workersBeside(
  starters: ScenarioOptions,
  {exec, vus}: Workers,
  longerMs: number,
): ScenarioOptions {
  const stages = starters['stages'] as readonly {duration: string}[] | undefined;
  const durations = stages ? stages.map(each => each.duration) : [String(starters['duration'])];
  const startersMs = durations.reduce((sum, each) => sum + parseDurationMs(each), 0);
  return {
    executor: 'constant-vus',
    exec,
    vus,
    duration: `${startersMs + longerMs}ms`,
    gracefulStop: '10s',
  };
}

function overridden(shape: ScenarioOptions, timeUnit?: string): ScenarioOptions {
  const vus = numberOf('C8GAUGE_VUS');
  const rate = numberOf('C8GAUGE_RATE');
  const duration = __ENV['C8GAUGE_DURATION'];
  const isOpen = 'preAllocatedVUs' in shape;
  const flat = vus !== null || rate !== null || Boolean(duration);
  const base = flat ? flattened(shape, isOpen) : shape;
  return {
    ...base,
    ...(isOpen && timeUnit ? {timeUnit} : {}),
    ...(duration ? {duration} : {}),
    ...(rate === null
      ? {}
      : {rate, timeUnit: '1s', maxVUs: Math.max(Number(base['maxVUs']), rate)}),
    ...(vus === null ? {} : isOpen ? {preAllocatedVUs: vus, maxVUs: vus} : {vus}),
  };
}

/** An override fixes what a ramp would move: the ramp becomes a constant at its highest stage. */
function flattened(shape: ScenarioOptions, isOpen: boolean): ScenarioOptions {
  const {stages, startVUs: _, startRate: __, ...rest} = shape;
  if (!Array.isArray(stages)) return shape;
  const target = Math.max(...stages.map(each => Number((each as {target: number}).target)));
  return isOpen
    ? {...rest, executor: 'constant-arrival-rate', rate: target, duration: '1m'}
    : {...rest, executor: 'constant-vus', vus: target, duration: '1m'};
}

function numberOf(name: string): number | null {
  const text = __ENV[name];
  return text ? Number(text) : null;
}
