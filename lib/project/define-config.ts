import type {
  ConstantArrivalRateScenario,
  ConstantVUsScenario,
  PerVUIterationsScenario,
  RampingArrivalRateScenario,
  RampingVUsScenario,
  SharedIterationsScenario,
  Threshold,
} from 'k6/options';

/** A closed model: users in a loop, as k6 writes it. */
export type ClosedShape =
  | ConstantVUsScenario
  | RampingVUsScenario
  | SharedIterationsScenario
  | PerVUIterationsScenario;

/** An open model: arrivals at a rate, as k6 writes it. */
export type OpenShape = ConstantArrivalRateScenario | RampingArrivalRateScenario;

/** A load profile: how closed and open workloads run. */
export interface Profile {
  readonly closed?: ClosedShape;
  /** Also used for any workload with `--rate`. */
  readonly open?: OpenShape;
  /** Where a run with it has to keep more than the floor of every run. */
  readonly floor?: Partial<Floor>;
}

/** By metric, each expression as k6 writes it: `{http_req_duration: ['p(99)<500']}`. */
export type Thresholds = Readonly<Record<string, readonly Threshold[]>>;

/** How often the scenario `mixed` does each kind of work, relative to the others. */
export type MixedRatio = Readonly<
  Record<'message' | 'signal' | 'decision' | 'userTask' | 'incident' | 'search', number>
>;

/**
 * What every run has to keep, as shares from 0 to 1 that have to be undercut; 1 allows all. Where the
 * generator and not the target is to blame, the run is inconclusive instead of failed.
 */
export interface Floor {
  /** Requests that are answered otherwise than the script expects, backpressure apart. Default: 0.01. */
  readonly failedRequests: number;
  /** Requests whose transport fails. Default: 0.01. */
  readonly requestErrors: number;
  /** Requests that are never answered. Default: 0.01. */
  readonly unansweredRequests: number;
  /** The users' time that goes into requests that are never answered. Default: 0.05. */
  readonly unansweredTime: number;
  /** Requests that are refused by backpressure. Default: 0.1. */
  readonly backpressure: number;
  /** Checks that fail, unless the script has a threshold on them. Default: 0.01. */
  readonly failedChecks: number;
  /** Iterations that throw. Default: 0.01. */
  readonly throwingIterations: number;
  /** Arrivals that are never sent. Default: 0.01. */
  readonly neverSent: number;
}

/** The configuration of a project: `k6.config.ts` in the current folder. */
export interface Config {
  /** By name, for `--profile`. A built-in name replaces the built-in profile. */
  readonly profiles?: Readonly<Record<string, Profile>>;
  /** For every scenario. They override, metric by metric, those of c8gauge and of the script. */
  readonly thresholds?: Thresholds;
  /** For the profile `breakpoint` only. */
  readonly breakpointThresholds?: Thresholds;
  readonly mixedRatio?: Partial<MixedRatio>;
  /** What every run has to keep, whatever its script says. */
  readonly floor?: Partial<Floor>;
  /** How long a load waits at its end for jobs that are still locked: `35s`. */
  readonly drain?: string;
  /**
   * Address and sign-in of the cluster, by the names of the environment variables, which override it:
   * `{CAMUNDA_REST_ADDRESS: 'https://stage.example.com'}`. No secrets: the file is shared.
   */
  readonly connection?: Readonly<Record<string, string>>;
  readonly targets?: {
    /** Hosts that may be loaded without `--target-confirmed`, as loopback may. */
    readonly allowed?: readonly string[];
  };
}

/** Gives `k6.config.ts` its types: `export default defineConfig({...})`. Changes nothing. */
export function defineConfig<const C extends Config>(config: C): C {
  return config;
}
