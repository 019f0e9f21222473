import type {ElementTally} from '../../client/element-tally.ts';
import type {ThreadClock} from '../../core/clock.ts';
import type {LogLevel} from '../load.ts';
import type {RunPlan, ScenarioPlan} from '../options/scenario-plan.ts';
import type {Deadlines, Network} from './http/network.ts';
import type {HttpSession} from './http/session.ts';
import type {Realm} from './realm.ts';
import type {ScriptLedger} from './script-ledger.ts';
import type {VuScope} from './vu-scope.ts';
import type {Driver} from './waiting/driver.ts';
import type {VuWork} from './waiting/work.ts';

/** What the k6 modules of one VU work on. */
export interface VuHost {
  readonly scope: VuScope;
  readonly session: HttpSession;
  readonly worker: WorkerHost;
  /** What the iteration has begun. */
  readonly work: VuWork;
  /** Runs those of the script's functions that wait. */
  readonly driver: Driver;
  /** The built-in objects of its script. */
  readonly realm: Realm;
  /** What `randomSeed` put in place of `Math.random`, 0 to 1; null before. */
  random: (() => number) | null;
  /** What `exec.vu.metrics.metadata` holds. */
  readonly metadata: Record<string, string>;
  /** The script's `__ENV`: the run's, with the scenario's own over it. */
  readonly env: Readonly<Record<string, string>>;
  readonly idInInstance: number;
  readonly idInTest: number;
  /** Null in the init context, in setup and in teardown. */
  readonly scenario: ScenarioHost | null;
  readonly iterationInInstance: number;
  readonly iterationInScenario: number;
  /** Counted over all VUs of the scenario; -1 outside an iteration. */
  readonly iterationInTest: number;
  /** True while the script's top level runs: metrics and SharedArrays can only be made here. */
  readonly inInit: boolean;
  /** Ends the run where an answer was read before it came: that makes of the script another one than k6 runs. */
  endsByEarlyRead(): boolean;
}

/** One scenario as `k6/execution` shows it. */
export interface ScenarioHost {
  readonly plan: ScenarioPlan;
  /** Milliseconds since the Unix epoch. */
  readonly startedAtMs: number;
  /** 0 to 1. */
  progress(): number;
}

/** What all VUs of a worker share. */
export interface WorkerHost {
  readonly plan: RunPlan;
  /** The script's options as they are in force, plain data. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
  /** See `Bundle.looksAtFields`. */
  readonly looksAtFields: boolean;
  readonly network: Network;
  readonly clock: ThreadClock;
  readonly deadlines: Deadlines;
  randomBytes(size: number): Buffer;
  readonly sharedArrays: Map<string, readonly unknown[]>;
  /** Reads a file as `open` does, against the script's folder. */
  readFile(path: string): Buffer;
  /** One line that a script wrote to its console. */
  log(level: LogLevel, line: string): void;
  /** What ended an iteration: told once, and counted. */
  threw(line: string): void;
  /** A warning that is logged the first time only. @param key what it is about */
  warnOnce(key: string, line: () => string): void;
  /** Process instances that scripts created and saw completed, and the jobs that they hold. */
  readonly ledger: ScriptLedger;
  /** What happened per BPMN element. */
  readonly elements: ElementTally;
  /** `exec.test.abort`: the run ends as soon as it can. */
  abortTest(reason: string): void;
  /** `exec.test.fail`: the run goes on and then counts as failed. */
  failTest(reason: string): void;
  /** The user whose code runs now, or ran last: what nobody caught is its. */
  running: VuHost | null;
  readonly counts: IterationCounts;
  readonly startedAtMs: number;
  activeVus(): number;
  initializedVus(): number;
}

export interface IterationCounts {
  completed: number;
  interrupted: number;
  dropped: number;
  failed: number;
  /** Of the completed, those that began as arrivals of an open model. */
  arrived: number;
  /** Arrivals by how they started; those that were held back are in neither. */
  onTime: number;
  late: number;
  heldBack: number;
  /** No user was free, or could be made. */
  neverSent: number;
  /** A user could have been, in time. */
  neverSentLate: number;
  /** In iterations, over all users. */
  busyMs: number;
  /** Of that, in iterations that are arrivals, and in those waiting for answers. */
  arrivalBusyMs: number;
  arrivalWaitMs: number;
}

export const noIterations = (): IterationCounts => ({
  ...{completed: 0, interrupted: 0, dropped: 0, failed: 0},
  ...{
    arrived: 0,
    onTime: 0,
    late: 0,
    heldBack: 0,
    neverSent: 0,
    neverSentLate: 0,
    busyMs: 0,
    arrivalBusyMs: 0,
    arrivalWaitMs: 0,
  },
});
