import type {CapacityResult} from './capacity-result.ts';
import type {ConformanceResult, LeftBehind} from './findings.ts';
import type {GateResult} from './gate-result.ts';
import type {LoadResult} from './load-result.ts';
import type {StreamResult} from './stream-result.ts';

/**
 * The run record: what one command measured, in one JSON file. Everything that is shown later
 * (HTML, JUnit, terminal, gate) is read from here and from nowhere else.
 *
 * Its JSON Schema is `reports/schema/run-record.v2.json`; a record is checked when it is written
 * and when it is read.
 */
export interface RunRecord {
  readonly schema: 'c8gauge/run-record';
  readonly schemaVersion: 2;
  /** What ran. */
  readonly run: {
    /** `2026-11-24T12-00-00-start`: also the name of the output folder. */
    readonly id: string;
    /** The command: `start`, `check`, `load`. */
    readonly command: string;
    readonly c8gaugeVersion: string;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly durationMs: number;
    readonly seed: number;
    /** What was measured, by its version control: a commit, a tag. Absent: not given. */
    readonly revision?: string;
  };
  readonly target: TargetFacts;
  readonly generator: GeneratorFacts;
  readonly contract: {
    readonly title: string;
    readonly version: string;
    readonly sha256: string;
    /** The version of the API that was spoken: `8.8`. Absent for the API of another product. */
    readonly dialect?: string;
    /** The document that was given, from the folder of the call; its name where it is elsewhere. Absent: c8gauge's own. */
    readonly file?: string;
  };
  /** Absent when the command checked nothing. */
  readonly conformance?: ConformanceResult;
  /** One entry a scenario that ran, in order. */
  readonly loads: readonly LoadResult[];
  /** What its loads created and could not remove. Absent: they created nothing that stays. */
  readonly leftBehind?: LeftBehind;
  /** Absent when the command searched for none. */
  readonly capacity?: CapacityResult;
  /** Absent when the command compared nothing. */
  readonly gate?: GateResult;
  /** Where its seconds were handed on to. Absent: nowhere. */
  readonly streams?: readonly StreamResult[];
  readonly verdict: Verdict;
  /** What went wrong outside the target, one line each. */
  readonly warnings: readonly string[];
}

/** The target of the run. Never contains credentials. */
export interface TargetFacts {
  readonly baseUrl: string;
  /** True when c8gauge started the cluster itself. */
  readonly embedded: boolean;
  /** From getTopology; null when it could not be read. */
  readonly gatewayVersion: string | null;
  readonly clusterSize: number | null;
  readonly partitionsCount: number | null;
  /** What its answers showed before the run. Absent: it was not asked. */
  readonly speaks?: SpeechFacts;
  /** What it runs on, as far as it tells. Absent: it was not asked, or tells nothing. */
  readonly environment?: TargetEnvironment;
}

/** What makes a cluster faster or slower whatever its release; what it does not tell is absent. */
export interface TargetEnvironment {
  readonly replicationFactor?: number;
  /** The versions of its brokers, each once. */
  readonly brokerVersions?: readonly string[];
  /** Of all process instances that it knows. */
  readonly processInstances?: number;
  /** By its metrics: the heap's limit, and the processors of one of its machines. */
  readonly heapBytesMax?: number;
  readonly cpus?: number;
}

/** How a target speaks, seen in its answers to requests that change nothing. */
export interface SpeechFacts {
  /** The version of the API: `8.6-camunda`. Null: it could not be told. */
  readonly dialect: string | null;
  /** How a creation names its process. Null: no answer told. */
  readonly processName: 'bpmnProcessId' | 'processDefinitionId' | null;
  /** Whether searches are served. Null: no answer told. */
  readonly queryApi: 'on' | 'off' | null;
  /** How keys are written. Null: no answer had one. */
  readonly keys: 'number' | 'text' | null;
  /** Whether an activation may say how long it waits for jobs. Absent: no answer told. */
  readonly requestTimeout?: 'understood' | 'refused';
}

/** The machine that made the load. */
export interface GeneratorFacts {
  readonly node: string;
  readonly platform: string;
  readonly cpuModel: string;
  readonly cpus: number;
  readonly memoryBytes: number;
}

/**
 * `passed`: exit 0. `failed`: the target failed, exit 1. `inconclusive`: not measured, or by a fault of
 * c8gauge, exit 2.
 */
export type VerdictStatus = 'passed' | 'failed' | 'inconclusive';

export interface Verdict {
  readonly status: VerdictStatus;
  /** One line each, most important first; the first is the line that the terminal shows. */
  readonly reasons: readonly string[];
}
