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
  /** k6's `minIterationDuration`, of all scenarios: a user that is done earlier waits. */
  readonly minIterationMs: number;
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
export interface RunPlan extends RequestPlan {
  readonly scenarios: readonly ScenarioPlan[];
  readonly thresholds: readonly Threshold[];
  readonly setupTimeoutMs: number;
  readonly teardownTimeoutMs: number;
  readonly handleSummaryTimeoutMs: number;
  /** k6's `noSetup` and `noTeardown`. */
  readonly skips: readonly ('setup' | 'teardown')[];
  readonly tags: Readonly<Record<string, string>>;
  /** k6's `systemTags`: those that samples have; null for all. */
  readonly systemTags: readonly string[] | null;
  readonly summaryTrendStats: readonly string[];
  readonly summaryTimeUnit: string;
  /** What becomes of an arrival that finds no VU free; `options.ext.c8gauge.lateArrivals`. */
  readonly lateArrivals: 'queue' | 'drop';
}

/** What a run's requests have in common. */
export interface RequestPlan {
  /** k6's `rps`: the most requests that all VUs together send in a second; null for no limit. */
  readonly requestsPerSecondMax: number | null;
  /** k6's `noConnectionReuse` says no. */
  readonly reuseConnections: boolean;
  /** From one iteration to the next: k6's `noVUConnectionReuse` says no. */
  readonly keepConnections: boolean;
  readonly insecureSkipTlsVerify: boolean;
  /** k6's `tlsVersion`, in Node's names; absent for Node's own bounds. */
  readonly tlsVersionMin?: SecureVersion;
  readonly tlsVersionMax?: SecureVersion;
  /** Empty: none is sent. */
  readonly userAgent: string;
  /** How many redirects a request follows that does not say it itself. */
  readonly redirectsMax: number;
  /** k6's `throw`: a request without an answer throws. */
  readonly throwsErrors: boolean;
  /** k6's `discardResponseBodies` says no. */
  readonly keepsBodies: boolean;
  /** From one iteration to the next: k6's `noCookiesReset`. */
  readonly keepsCookies: boolean;
  /** How many requests of one `http.batch` are under way at once. */
  readonly batchMax: number;
  /** Of those, to one host; zero or less for no bound. */
  readonly batchPerHostMax: number;
}

type SecureVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';

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

/** When the last iteration of a plan has been cut off, from the run's start. */
export function lastEndMs({scenarios}: RunPlan): number {
  const ends = scenarios.map(
    each => each.startTimeMs + regularDurationMs(each) + each.gracefulStopMs,
  );
  return Math.max(0, ...ends);
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
