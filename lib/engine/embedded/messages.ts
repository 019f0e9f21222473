import type {ElementCounts} from '../../client/element-tally.ts';
import type {ResponseViolation} from '../../client/response-check.ts';
import type {Outstanding} from '../../client/script-lines.ts';
import type {DeployedThing} from '../../core/deployed-things.ts';
import type {Isolation} from '../bundle/isolation.ts';
import type {Mapped} from '../bundle/source-places.ts';
import type {LogLevel} from '../load.ts';
import type {NamedDelta} from '../measure/metrics.ts';
import type {OperationDelta} from '../measure/operation-fold.ts';
import type {CutOff} from '../measure/operation-totals.ts';
import type {Fields} from '../options/field-reader.ts';
import type {Failures} from './failure-book.ts';
import type {WorkerHealth} from './health.ts';
import type {NetworkSettings} from './http/network.ts';
import type {LedgerDelta} from './script-ledger.ts';
import type {IterationCounts} from './vu-host.ts';
import type {CheckCounts} from './vu-scope.ts';

/** What a worker is started with. */
export interface WorkerStart extends NetworkSettings {
  readonly code: string;
  readonly scriptName: string;
  /** What each user needs for itself. */
  readonly isolation: Isolation;
  /** Where its places are in its sources; absent where it reads no stack of an error. */
  readonly mapped?: Mapped;
  /** See `Bundle.looksAtFields`. */
  readonly looksAtFields: boolean;
  /** The folder against which `open` reads. */
  readonly scriptFolder: string;
  readonly options: Fields;
  readonly env: Readonly<Record<string, string>>;
  readonly index: number;
  readonly count: number;
  /** Whether requests are reported by all that k6 tells them apart by. */
  readonly isLabelled: boolean;
  /** See `sharedClaims`. */
  readonly claims: SharedArrayBuffer;
}

export type ToWorker =
  | {readonly kind: 'setup'}
  | {readonly kind: 'start'; readonly data: string | undefined; readonly startEpochMs: number}
  /** No new iterations; those that run may end. */
  | {readonly kind: 'stop'}
  /** What runs is cut off. */
  | {readonly kind: 'interrupt'}
  /** Another worker has arrivals that are due and no free user. */
  | {readonly kind: 'take-arrivals'}
  /** From now on requests carry this header: a token was renewed. */
  | {readonly kind: 'authorization'; readonly value: string}
  /** What was measured so far is wanted now. */
  | {readonly kind: 'report'}
  | {
      readonly kind: 'teardown';
      readonly data: string | undefined;
      readonly outstanding: Outstanding;
    }
  | {readonly kind: 'close'};

export type FromWorker =
  | {readonly kind: 'initialized'; readonly vus: number}
  | {readonly kind: 'setup-done'; readonly data: string | undefined}
  | {readonly kind: 'snapshot'; readonly snapshot: Snapshot}
  | {readonly kind: 'finished'}
  /** Arrivals are due, this worker has no free user, and another one has. */
  | {readonly kind: 'arrivals-wait'}
  | {readonly kind: 'teardown-done'}
  | {readonly kind: 'reported'}
  | {readonly kind: 'closed'}
  | {readonly kind: 'aborted'; readonly reason: string}
  | {readonly kind: 'failed-test'; readonly reason: string}
  | {readonly kind: 'log'; readonly level: LogLevel; readonly line: string}
  | {readonly kind: 'deployed'; readonly things: readonly DeployedThing[]}
  | {readonly kind: 'broken'; readonly stage: Stage; readonly message: string};

/** Where a script broke outside an iteration. */
export type Stage = 'init' | 'setup' | 'run' | 'teardown';

/** What one worker measured in one second. */
export interface Snapshot {
  /** What the script threw, and how often. */
  readonly failures: Failures;
  /** Whole seconds since the run's start. */
  readonly second: number;
  readonly operations: readonly OperationDelta[];
  /** Requests that our own end cut off. */
  readonly cutOff: readonly CutOff[];
  /** Requests handed to the transport since the run's start. */
  readonly requestsSent: number;
  /** Of those, the ones that met a closed connection and were sent once more. */
  readonly requestsResent: number;
  readonly metrics: readonly NamedDelta[];
  readonly checks: readonly CheckCounts[];
  /** Paths of groups that were entered for the first time: `::checkout`. */
  readonly groups: readonly string[];
  readonly health: WorkerHealth;
  readonly ledger: LedgerDelta | null;
  readonly elements: readonly ElementCounts[];
  readonly violations: readonly ResponseViolation[];
  readonly iterations: IterationCounts;
  readonly vusActive: number;
  readonly vusInitialized: number;
}
