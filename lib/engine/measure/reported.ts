import type {NamedDelta, Tags} from './metrics.ts';
import type {OperationDelta} from './operation-fold.ts';
import type {CutOff} from './operation-totals.ts';

/** What the threads of a run reported since it was last told: for who hands it on while the run goes on. */
export interface Reported {
  /** Unix epoch, milliseconds. */
  readonly atMs: number;
  /** The tags of the whole run, and its scenario where there is one only. */
  readonly tags: Tags;
  /** The requests of the load by what k6 tells them apart by; see {@link OperationDelta.labels}. */
  readonly operations: readonly OperationDelta[];
  /** Requests that our own end cut off and that should have been answered by then. */
  readonly unanswered: readonly CutOff[];
  /** All metrics of k6 and of the script, setup and teardown included. */
  readonly metrics: readonly NamedDelta[];
  readonly checks: readonly CheckDelta[];
  /** Now, and as many as there are. */
  readonly users: number;
  readonly usersMax: number;
  readonly arrivals: ArrivalCounts;
}

/** One check in one group. */
export interface CheckDelta {
  /** k6's path of it: `::checkout`, empty outside. */
  readonly group: string;
  readonly name: string;
  readonly passes: number;
  readonly fails: number;
}

/** How arrivals at a rate started, or did not. */
export interface ArrivalCounts {
  readonly onTime: number;
  readonly late: number;
  readonly heldBack: number;
  readonly neverSent: number;
}

/** Keeps what threads report until it is told. */
export class ReportedBook {
  #operations: OperationDelta[] = [];
  #unanswered: CutOff[] = [];
  #metrics: NamedDelta[] = [];
  #checks: CheckDelta[] = [];
  #arrivals: ArrivalCounts = {onTime: 0, late: 0, heldBack: 0, neverSent: 0};

  add(snapshot: Pick<Reported, 'operations' | 'metrics' | 'checks'>): void {
    this.#operations.push(...snapshot.operations);
    this.#metrics.push(...snapshot.metrics);
    this.#checks.push(...snapshot.checks);
  }

  addUnanswered(cutOff: CutOff): void {
    this.#unanswered.push(cutOff);
  }

  /** What came since the last call. @param arrivals since the start of the run */
  take(
    arrivals: ArrivalCounts,
  ): Pick<Reported, 'operations' | 'unanswered' | 'metrics' | 'checks' | 'arrivals'> {
    const before = this.#arrivals;
    const taken = {
      operations: this.#operations,
      unanswered: this.#unanswered,
      metrics: this.#metrics,
      checks: this.#checks,
      arrivals: {
        onTime: arrivals.onTime - before.onTime,
        late: arrivals.late - before.late,
        heldBack: arrivals.heldBack - before.heldBack,
        neverSent: arrivals.neverSent - before.neverSent,
      },
    };
    this.#arrivals = arrivals;
    this.#operations = [];
    this.#unanswered = [];
    this.#metrics = [];
    this.#checks = [];
    return taken;
  }
}
