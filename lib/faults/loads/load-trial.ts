import type {Clock} from '../../core/clock.ts';
import type {Random} from '../../core/random.ts';

/**
 * One way in which a cluster or a script behaves under load, and what a run has to conclude from it.
 * It is plain data and a behaviour, and knows neither the engine nor the rules of the verdict.
 */
export interface LoadTrial {
  /** Kebab case, unique: `loses-a-share`. */
  readonly name: string;
  /** What the target, or the script, does: one line. */
  readonly says: string;
  readonly run: LoadCommand;
  readonly expects: Expectation;
  /** How the target deviates from a good one; absent where the script is what is wrong or unusual. */
  readonly behave?: MakeBehaviour;
}

/** The arguments of `c8gauge load`, the address of the target aside. */
export interface LoadCommand {
  /** One of our scenarios, or the text of a script. */
  readonly script: {readonly scenario: string} | {readonly text: string};
  /** Flags of `c8gauge load`: `['--rate', '50']`. */
  readonly flags: readonly string[];
  /** What `k6.config.js` of its folder exports. Default: there is none. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** How many files and connections its process may have open. Default: as many as this one. */
  readonly openFilesMax?: number;
  /** How many runs are started side by side against the one target. Default: 1. */
  readonly sideBySide?: number;
}

/**
 * What has to come. `refused`: the script is refused before the target is touched: exit 2, no
 * record, one line on stderr.
 */
export interface Expectation {
  readonly verdict: 'passed' | 'failed' | 'inconclusive' | 'refused';
  /** Fits one of the reasons of the verdict; of `refused`, the line on stderr. */
  readonly reason: RegExp;
}

/** The target falls short. */
export function failed(reason: RegExp): Expectation {
  return {verdict: 'failed', reason};
}

/** Nothing is wrong with the target. */
export const passed: Expectation = {verdict: 'passed', reason: /within thresholds/};

/** The run cannot tell. */
export function inconclusive(reason: RegExp): Expectation {
  return {verdict: 'inconclusive', reason};
}

/** The script must not be run. */
export function refused(reason: RegExp): Expectation {
  return {verdict: 'refused', reason};
}

export type StandInOperation =
  | 'getTopology'
  | 'createDeployment'
  | 'createProcessInstance'
  | 'activateJobs'
  | 'completeJob'
  | 'other';

/** A request as a behaviour sees it. */
export interface StandInRequest {
  readonly operation: StandInOperation;
  /** Upper case. */
  readonly method: string;
  /** Path and query: `/v2/jobs/1/completion`. */
  readonly path: string;
  readonly body: string;
  /** Its place among the requests of its operation since the load began, from 1. */
  readonly number: number;
  /** Which connection brings it, from 1. */
  readonly connection: number;
  /** Its place among the requests of its connection, from 1. */
  readonly place: number;
}

export interface StandInAnswer {
  readonly status: number;
  /** Without framing: how long a body is, is said when it is written. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The server's end of a connection. */
export interface Wire {
  readonly isOpen: boolean;
  /** Bytes that were written and have not left. */
  readonly backlog: number;
  write(bytes: string): void;
  /** Closes it once all is sent. */
  end(): void;
  /** Closes it with a reset. */
  reset(): void;
}

/** What the cluster does wrong inside. Instances and completions are counted from 1. */
export interface ClusterFaults {
  /** How often the job of an instance is handed out. Default: once. */
  handouts?(instance: number): number;
  /** How long a job waits before it can be activated, milliseconds. Default: not at all. */
  jobDelayMs?(instance: number): number;
  /** Whether a creation is answered with the key of the one before, and creates nothing. */
  repeatsKey?(creation: number): boolean;
  /** Whether a job that was completed is handed out again. */
  undoesCompletion?(completion: number): boolean;
}

/** What a behaviour may know. */
export interface StandInContext {
  readonly clock: Clock;
  readonly random: Random;
  /** Milliseconds since the first process instance was asked for. */
  loadMs(): number;
}

/**
 * How a target deviates from a good one. Asked from the first creation of a process instance on, so
 * the topology, the deployment and what a script sets up are always answered well.
 */
export interface Behaviour {
  /**
   * What is answered; null: nothing, ever. Default: what the cluster says.
   *
   * @param serve carries the request out, and gives the right answer
   */
  answer?(request: StandInRequest, serve: () => StandInAnswer): StandInAnswer | null;
  /** How long the answer takes, milliseconds. Default: {@link SERVICE_MS}. */
  delayMs?(request: StandInRequest): number;
  /** Writes the answer. Default: one good answer of HTTP/1.1 on a connection that stays open. */
  write?(answer: StandInAnswer, wire: Wire, request: StandInRequest): void;
  /** What the cluster does wrong inside, while its answers look well. */
  readonly cluster?: ClusterFaults;
}

/** Makes a behaviour without a past: each run has its own. */
export type MakeBehaviour = (context: StandInContext) => Behaviour;

/** How long a good answer takes, milliseconds: a hundred times what the stand-in itself needs. */
export const SERVICE_MS = 8;
