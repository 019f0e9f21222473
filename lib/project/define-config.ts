import type {
  ConstantArrivalRateScenario,
  ConstantVUsScenario,
  PerVUIterationsScenario,
  RampingArrivalRateScenario,
  RampingVUsScenario,
  SharedIterationsScenario,
  Threshold,
} from 'k6/options';

/** Users in a loop, in k6's words. */
export type ClosedShape =
  | ConstantVUsScenario
  | RampingVUsScenario
  | SharedIterationsScenario
  | PerVUIterationsScenario;

/** Arrivals at a rate, in k6's words. */
export type OpenShape = ConstantArrivalRateScenario | RampingArrivalRateScenario;

/** A load profile: how a workload runs when it is one of users, and when it is one of arrivals. */
export interface Profile {
  readonly closed?: ClosedShape;
  /** Also what any workload gets with `--rate`. */
  readonly open?: OpenShape;
}

/** By metric, each expression as k6 writes it: `{http_req_duration: ['p(99)<500']}`. */
export type Thresholds = Readonly<Record<string, readonly Threshold[]>>;

/** How often the scenario `mixed` does each kind of work, relative to the others. */
export type MixedRatio = Readonly<
  Record<'message' | 'signal' | 'decision' | 'userTask' | 'incident' | 'search', number>
>;

/** What a project sets for its runs: `k6.config.ts` in the folder where c8gauge is called. */
export interface Config {
  /** By name, for `--profile`. One of a built-in name takes the built-in's place. */
  readonly profiles?: Readonly<Record<string, Profile>>;
  /** For every scenario. A metric's thresholds here win over those of c8gauge and of the script. */
  readonly thresholds?: Thresholds;
  /** For the profile `breakpoint` only. */
  readonly breakpointThresholds?: Thresholds;
  readonly mixedRatio?: Partial<MixedRatio>;
  /**
   * Where the cluster is and how to sign in, by the names of the environment, which wins over it:
   * `{CAMUNDA_REST_ADDRESS: 'https://stage.example.com'}`. Never a secret: the file is shared.
   */
  readonly connection?: Readonly<Record<string, string>>;
  readonly targets?: {
    /** Hosts that load may be sent to without `--target-confirmed`; loopback always is. */
    readonly allowed?: readonly string[];
  };
}

/** Gives `k6.config.ts` its types: `export default defineConfig({...})`. Changes nothing. */
export function defineConfig<const C extends Config>(config: C): C {
  return config;
}
