import type {Access} from '../auth/access.ts';
import type {ContractChoice} from '../contract/dialects/bind.ts';
import type {DeployedThing} from '../core/deployed-things.ts';
import type {TimeSeries} from '../core/remote-write/time-series.ts';
import type {FloorBounds} from '../record/verdict/floor.ts';
import type {Bundle, Project} from './bundle/bundle-script.ts';
import type {Isolation} from './bundle/isolation.ts';
import type {JournalHead, JournalSecond} from './load-so-far.ts';
import type {SteadyTest} from './measure/marks.ts';
import type {Reported} from './measure/reported.ts';
import type {Fields} from './options/field-reader.ts';
import type {OptionOverrides} from './options/override-options.ts';
import type {RunPlan} from './options/scenario-plan.ts';

export type EngineName = 'embedded' | 'k6';

/** A lock of the scenarios' workers lasts 30 s; brokers notice its end within a second or two. */
export const DRAIN_MS = 35_000;

/** What to run, and how: all that is known before the target is touched. */
export interface LoadRequest extends OptionOverrides {
  /** A name from `scenarios/`, or a path to any k6 script in TypeScript or JavaScript. */
  readonly script: string;
  readonly engine: EngineName;
  /** Seeds the payloads: the same seed sends the same. */
  readonly seed: number;
  /**
   * `http://host:port`, without the contract's base path: what scripts read from `__ENV`. Absent where
   * it is only known once the target is open; {@link LoadTarget.baseUrl} says it then.
   */
  readonly baseUrl?: string;
  /** The folder in which c8gauge was called. Default: only what c8gauge comes with. */
  readonly project?: Project;
  /** The environment of the caller, for `__ENV`. What is named `CAMUNDA_...` is not handed on. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Further variables of `__ENV`, which win over all others. */
  readonly variables?: Readonly<Record<string, string>>;
  /** A profile of `k6.config.ts`. Default `smoke`. */
  readonly profile?: string;
  /** Whether starters give way to backpressure. Default `none`: every arrival is sent. */
  readonly backOff?: 'none' | 'aimd';
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
  /**
   * How long a run waits at its end for jobs that are still locked, milliseconds. Default:
   * {@link DRAIN_MS}.
   */
  readonly drainMs?: number;
  /** Sets the names of this run's processes and jobs apart: `m3x9k2`. Default: made for the run. */
  readonly runId?: string;
  /** Worker threads of the embedded engine. Default: one for each two cores, four at most. */
  readonly workers?: number;
}

/** Where a prepared script goes, and who wants to know how it does. */
export interface LoadTarget {
  /** Default: that of the request. */
  readonly baseUrl?: string;
  /** What lets the run in; absent where everyone may come in. */
  readonly access?: Access;
  /** Variables of `__ENV` that are only known once the target is open. */
  readonly variables?: Readonly<Record<string, string>>;
  /** About once a second while the scenario runs. */
  onProgress?(progress: Progress): void;
  /** A line that the script wrote to its console, or the engine about it. Secrets are masked. */
  onLog(level: LogLevel, line: string): void;
  /** What the script deployed, as soon as it is told: a setup that then breaks has done it all the same. */
  onDeployed?(things: readonly DeployedHere[]): void;
  /** What the script's `handleSummary` writes to `stdout` or `stderr`. Absent: it is dropped. */
  onSummary?(stream: 'stdout' | 'stderr', content: string | Uint8Array): void;
  /** Each second of the run, as soon as it is over, with what is known of the whole run. */
  onSecond?(head: JournalHead, second: JournalSecond): void;
  /**
   * What was reported in each second, and after the last what came still, told apart by all that k6 tells apart.
   * That costs memory: absent where nobody wants it. Of the embedded engine.
   */
  onReported?(reported: Reported): void;
  /** What k6's processes push each second, by the number of the process. Of the engine `k6`. */
  onSeries?(process: number, series: readonly TimeSeries[]): void;
  /** A file that gets a line a second, so that what was measured outlives the generator. */
  readonly journal?: string;
  /** Ends the run gracefully: what was measured is returned. */
  readonly signal?: AbortSignal;
}

/** Something that a script deployed. */
export interface DeployedHere extends DeployedThing {
  /** Whether its name is of this run alone, so that nobody else uses it. */
  readonly isOfRun: boolean;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

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
  /** Refused by backpressure in the last second. */
  readonly pushedBackPerSecond: number;
  /** Of response time in the last second, over all operations the greatest. */
  readonly latencyUsP99: number;
}

/** A script that can run: found, bundled, its options read and understood. */
export interface Prepared {
  readonly request: LoadRequest;
  /** The script's file name without its ending: `process-loop`. */
  readonly name: string;
  readonly bundle: Bundle;
  /** What each of its users needs for itself on the embedded engine. */
  readonly isolation: Isolation;
  /** The script's options with the overrides applied. */
  readonly options: Fields;
  /** Whether they are not the script's own. */
  readonly isOverridden: boolean;
  readonly plan: RunPlan;
  /** Where the script asks for more than the floor of every run, `options.ext.c8gauge.floor`. */
  readonly floor: Partial<FloorBounds>;
  /** What the options say and is probably meant otherwise, a line each. */
  readonly doubts: readonly string[];
  /** What of `__ENV` does not depend on the target. */
  readonly env: Readonly<Record<string, string>>;
  /** The script's own, of its top level as it was evaluated once outside any run. */
  readonly handleSummary: ((summary: unknown) => unknown) | null;
  /** Holds its payloads and whatever an engine puts there, until it is disposed of. */
  readonly folder: string;
  dispose(): Promise<void>;
}

/** A prepared script and where it goes: what an engine runs. */
export interface LoadRun extends Omit<Prepared, 'dispose'> {
  readonly target: LoadTarget;
  readonly baseUrl: string;
  readonly access: Access;
}
