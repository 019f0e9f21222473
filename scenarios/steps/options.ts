import {breakpointThresholds, profiles, thresholds} from '../../k6.config.ts';

/** The workload's nature: users in a loop, or arrivals at a rate. */
export type Model = 'closed' | 'open';

type ScenarioOptions = Readonly<Record<string, unknown>>;

/**
 * A script's `options`: the profile that `--profile` names, in the script's model, with `--vus`,
 * `--duration` and `--rate` laid over it. A rate makes any workload an open one.
 *
 * @param model what the workload is by itself
 * @param own further options of the script, thresholds among them
 */
export function optionsFor(
  model: Model,
  own: {readonly thresholds?: Record<string, unknown>} = {},
): Record<string, unknown> {
  const name = __ENV['C8GAUGE_PROFILE'] || 'smoke';
  const profile = profiles[name as keyof typeof profiles];
  if (!profile)
    throw new Error(`unknown profile '${name}': use one of ${Object.keys(profiles).join(', ')}`);
  const shape = __ENV['C8GAUGE_RATE'] ? profile.open : profile[model];
  return {
    scenarios: {[name]: overridden(shape)},
    thresholds: {
      ...thresholds,
      ...(name === 'breakpoint' ? breakpointThresholds : {}),
      ...own.thresholds,
    },
    ext: {c8gauge: {takesOverrides: true}},
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
