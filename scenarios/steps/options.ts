import {config} from 'c8gauge:config';
import * as builtIn from '../../k6.config.ts';
import {parseDurationMs} from '../../lib/core/duration.ts';

/** The workload's nature: users in a loop, or arrivals at a rate. */
export type Model = 'closed' | 'open';

type ScenarioOptions = Readonly<Record<string, unknown>>;

const profiles: Readonly<Record<string, Partial<Record<Model, ScenarioOptions>>>> = {
  ...builtIn.profiles,
  ...config.profiles,
};

/**
 * A script's `options`: the profile that `--profile` names, in the script's model, with `--vus`,
 * `--duration` and `--rate` laid over it. A rate makes any workload an open one. Profiles and
 * thresholds of the user's own `k6.config.ts` stand over those that are built in.
 *
 * @param model what the workload is by itself
 * @param own further options of the script, thresholds among them
 */
export function optionsFor(
  model: Model,
  own: {
    readonly thresholds?: Record<string, unknown>;
    /** The workers beside the starters; each runs the named function in a loop until all is done. */
    readonly workers?: {readonly exec: string; readonly vus: number};
  } = {},
): Record<string, unknown> {
  const name = __ENV['C8GAUGE_PROFILE'] || 'smoke';
  const profile = profiles[name];
  if (!profile)
    throw new Error(`unknown profile '${name}': use one of ${Object.keys(profiles).join(', ')}`);
  const wanted = __ENV['C8GAUGE_RATE'] ? 'open' : model;
  const shape = profile[wanted];
  if (!shape) throw new Error(`profile '${name}' has no '${wanted}' shape: add it to k6.config.ts`);
  return {
    scenarios: own.workers
      ? {starters: overridden(shape), workers: workersBeside(overridden(shape), own.workers)}
      : {[name]: overridden(shape)},
    thresholds: {
      ...builtIn.thresholds,
      ...(name === 'breakpoint' ? builtIn.breakpointThresholds : {}),
      ...own.thresholds,
      ...config.thresholds,
      ...(name === 'breakpoint' ? config.breakpointThresholds : {}),
    },
    ext: {c8gauge: {takesOverrides: true}},
  };
}

/** Workers go on for a while after the starters, so that what was started is also completed. */
const WORKERS_LONGER_MS = 5000;

function workersBeside(
  starters: ScenarioOptions,
  {exec, vus}: {readonly exec: string; readonly vus: number},
): ScenarioOptions {
  const stages = starters['stages'] as readonly {duration: string}[] | undefined;
  const durations = stages ? stages.map(each => each.duration) : [String(starters['duration'])];
  const startersMs = durations.reduce((sum, each) => sum + parseDurationMs(each), 0);
  return {
    executor: 'constant-vus',
    exec,
    vus,
    duration: `${startersMs + WORKERS_LONGER_MS}ms`,
    gracefulStop: '10s',
  };
}

function overridden(shape: ScenarioOptions): ScenarioOptions {
  const vus = numberOf('C8GAUGE_VUS');
  const rate = numberOf('C8GAUGE_RATE');
  const duration = __ENV['C8GAUGE_DURATION'];
  const isOpen = 'preAllocatedVUs' in shape;
  const flat = vus !== null || rate !== null || Boolean(duration);
  const base = flat ? flattened(shape, isOpen) : shape;
  return {
    ...base,
    ...(duration ? {duration} : {}),
    ...(rate === null ? {} : {rate, maxVUs: Math.max(Number(base['maxVUs']), rate)}),
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
