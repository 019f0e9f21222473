import type {Threshold} from '../thresholds.ts';

/** A stage of a ramp, k6's `{duration, target}` in milliseconds. */
export interface Stage {
  readonly durationMs: number;
  readonly target: number;
}

interface Common {
  readonly name: string;
  readonly exec: string;
  readonly startTimeMs: number;
  readonly gracefulStopMs: number;
  readonly env: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

interface OpenModel {
  readonly timeUnitMs: number;
  readonly preAllocatedVus: number;
  readonly maxVus: number;
}

export interface ConstantVusPlan extends Common {
  readonly executor: 'constant-vus';
  readonly vus: number;
  readonly durationMs: number;
}

export interface RampingVusPlan extends Common {
  readonly executor: 'ramping-vus';
  readonly startVus: number;
  readonly stages: readonly Stage[];
  readonly gracefulRampDownMs: number;
}

export interface IterationsPlan extends Common {
  readonly executor: 'shared-iterations' | 'per-vu-iterations';
  readonly vus: number;
  readonly iterations: number;
  readonly maxDurationMs: number;
}

export interface ConstantArrivalRatePlan extends Common, OpenModel {
  readonly executor: 'constant-arrival-rate';
  readonly rate: number;
  readonly durationMs: number;
}

export interface RampingArrivalRatePlan extends Common, OpenModel {
  readonly executor: 'ramping-arrival-rate';
  readonly startRate: number;
  readonly stages: readonly Stage[];
}

/** One scenario, checked and with k6's defaults filled in: a kind an executor. */
export type ScenarioPlan =
  | ConstantVusPlan
  | RampingVusPlan
  | IterationsPlan
  | ConstantArrivalRatePlan
  | RampingArrivalRatePlan;

/** What an engine runs. */
export interface RunPlan {
  readonly scenarios: readonly ScenarioPlan[];
  readonly thresholds: readonly Threshold[];
  readonly setupTimeoutMs: number;
  readonly teardownTimeoutMs: number;
  readonly tags: Readonly<Record<string, string>>;
  /** k6's `rps`: the most requests that all VUs together send in a second; null for no limit. */
  readonly requestsPerSecondMax: number | null;
  /** k6's `noConnectionReuse`. */
  readonly reuseConnections: boolean;
  readonly insecureSkipTlsVerify: boolean;
  readonly userAgent: string;
  readonly summaryTrendStats: readonly string[];
  /** What becomes of an arrival that finds no VU free; `options.ext.c8gauge.lateArrivals`. */
  readonly lateArrivals: 'queue' | 'drop';
}

/** How long a scenario starts iterations, from its own start, in milliseconds. */
export function regularDurationMs(plan: ScenarioPlan): number {
  if ('durationMs' in plan) return plan.durationMs;
  if ('stages' in plan) return plan.stages.reduce((sum, each) => sum + each.durationMs, 0);
  return plan.maxDurationMs;
}

/** When the last scenario has stopped starting iterations, from the run's start. */
export function runDurationMs(plan: RunPlan): number {
  return Math.max(0, ...plan.scenarios.map(each => each.startTimeMs + regularDurationMs(each)));
}

/** How many VUs a scenario may use at most. */
export function vusMax(plan: ScenarioPlan): number {
  if ('maxVus' in plan) return plan.maxVus;
  if ('vus' in plan) return plan.vus;
  return Math.max(plan.startVus, ...plan.stages.map(each => each.target));
}

/** How many VUs are made before the run starts. */
export function vusAtStart(plan: ScenarioPlan): number {
  return 'preAllocatedVus' in plan ? plan.preAllocatedVus : vusMax(plan);
}
