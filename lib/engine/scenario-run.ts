import type {Access} from '../auth/access.ts';
import type {ContractChoice} from '../contract/dialects/bind.ts';
import type {SteadyTest} from './measure/warm-up.ts';
import type {OptionOverrides} from './options/read-options.ts';

export type EngineName = 'embedded' | 'k6';

/** What to run, against what, and who wants to know. */
export interface ScenarioRun extends ScenarioOptions {
  /** A name from `scenarios/`, or a path to any k6 script in TypeScript or JavaScript. */
  readonly script: string;
  /** `http://host:port`, without the contract's base path. */
  readonly baseUrl: string;
  readonly engine: EngineName;
  /** What lets the run in; absent where everyone may come in. */
  readonly access?: Access;
  /** Seeds the payloads: the same seed sends the same. */
  readonly seed: number;
  /** About once a second while the scenario runs. */
  onProgress?(progress: Progress): void;
  /** A line that the script wrote to its console, or the engine about it. Default: stderr. */
  onLog?(level: 'debug' | 'info' | 'warn' | 'error', line: string): void;
  /** A file that gets a line a second, so that what was measured outlives the generator. */
  readonly journal?: string;
  /** Ends the run gracefully: what was measured is returned. */
  readonly signal?: AbortSignal;
}

export interface ScenarioOptions extends OptionOverrides {
  /** A profile of `k6.config.ts`. Default `smoke`. */
  readonly profile?: string;
  /** Whether starters give way to backpressure. Default `none`: every arrival is sent. */
  readonly backOff?: 'none' | 'aimd';
  /** Further variables of `__ENV`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whose operations are called. Default: those of the contract that c8gauge comes with. */
  readonly contract?: ContractChoice;
  /** The share of answers, 0 to 1, that is validated against the contract under load. */
  readonly validate?: number;
  /** Requests per second that are never exceeded, whatever the script asks for. */
  readonly maxRate?: number;
  /**
   * Whole seconds at the start, at most 60, that are not in the percentiles, or the test that finds
   * them where the load is constant. Absent: none but a first second in which the engine was late
   * because it compiled; 0: none at all. Thresholds are k6's and see the whole run.
   */
  readonly warmUp?: number | SteadyTest;
  /** Worker threads of the embedded engine. Default: one for each two cores, four at most. */
  readonly workers?: number;
}

/** How a running scenario stands. */
export interface Progress {
  readonly scenario: string;
  readonly elapsedMs: number;
  /** When it will stop starting iterations. */
  readonly totalMs: number;
  readonly vus: number;
  /** Ended so far. */
  readonly iterations: number;
  /** Sent so far. */
  readonly requests: number;
  /** In the last second. */
  readonly requestsPerSecond: number;
  /** In the last second: no answer, or a status that is not 2xx, 3xx or backpressure. */
  readonly failuresPerSecond: number;
  /** Of response time in the last second, over all operations the greatest. */
  readonly latencyUsP99: number;
}
