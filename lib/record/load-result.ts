import type {ClusterMetrics} from './cluster-metrics.ts';
import type {Disturbance} from './disturbance.ts';
import type {DriftOutcome} from './drift.ts';
import type {Finding} from './findings.ts';
import type {ProcessCounts} from './process-counts.ts';
import type {ThresholdOutcome} from './threshold-outcome.ts';

/**
 * What one scenario measured. Histograms are HdrHistogram V2, compressed, base64, in microseconds,
 * three significant digits: any HdrHistogram tool reads them.
 */
export interface LoadResult {
  /** The scenario's name: `process-loop`. */
  readonly scenario: string;
  /** SHA-256 of the bundled script, hex. */
  readonly bundleSha256: string;
  readonly engine: {readonly name: 'embedded' | 'k6' | 'autocannon'; readonly version: string};
  /** The profile of `k6.config.ts` that was asked for. Absent: none was. */
  readonly profile?: string;
  /** The k6 options that were in force, plain data. */
  readonly options: Readonly<Record<string, unknown>>;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  readonly iterations: {
    readonly completed: number;
    readonly interrupted: number;
    /** Iterations that never started: arrivals without a free VU, iterations that ran out of time. */
    readonly dropped: number;
    /** Arrivals that started more than 10 ms after their time. */
    readonly late: number;
    /** Exceptions that ended an iteration. */
    readonly failed: number;
  };
  /** Offered arrivals per second; null in a closed model. */
  readonly offeredPerSecond: number | null;
  /** What became of the arrivals of an open model; absent in a closed one and in older records. */
  readonly arrivals?: Arrivals;
  /**
   * Requests of the load that were handed to the transport, counted there: each is in one class of
   * one operation, or unaccounted. Absent where the engine does not tell, and in older records.
   */
  readonly requestsSent?: number;
  /** What the users' time went into. Absent where the engine does not tell. */
  readonly users?: UserTime;
  /** What the engine does not tell, and how much it can be, one line each. Absent: nothing. */
  readonly notTold?: readonly string[];
  /** Over the whole run, an entry an operation, ordered by name. */
  readonly operations: readonly OperationTotals[];
  /** Per second since the start; a second without traffic may be absent. */
  readonly seconds: readonly SecondTotals[];
  /** How many seconds an entry of `seconds` covers, from its `second` on. Absent: one. */
  readonly secondsPerEntry?: number;
  /** What was completed in which second. Absent where nothing was, and in older records. */
  readonly completions?: Completions;
  /** Absent where the engine does not tell. */
  readonly traffic?: Traffic;
  /** What happened when, for the charts. Absent: nothing to mark. */
  readonly marks?: readonly TimeMark[];
  readonly thresholds: readonly ThresholdOutcome[];
  /**
   * c8gauge's own thresholds, which hold whatever the script says, with the bounds in force. Absent in
   * records of earlier versions.
   */
  readonly floor?: readonly ThresholdOutcome[];
  readonly checks: readonly {
    readonly name: string;
    readonly passes: number;
    readonly fails: number;
  }[];
  /** The script's own trends: `process_instance_duration`. Absent when it has none. */
  readonly trends?: readonly TrendTotals[];
  /** The script's own metrics of all kinds that something was added to. Absent when there are none. */
  readonly ownMetrics?: readonly OwnMetric[];
  /** What rose all through the run. Absent: it was no soak. */
  readonly drift?: readonly DriftOutcome[];
  /** What was done to the target in the middle of it. Absent: nothing. */
  readonly disturbances?: readonly Disturbance[];
  /** CPU time of the target during the run, set-up included. Absent where it does not report it. */
  readonly targetCpuSeconds?: number;
  /** What the cluster told of itself meanwhile. Absent where it was not watched. */
  readonly cluster?: ClusterMetrics;
  /** Absent when the scenario keeps none. */
  readonly ledger?: Ledger;
  /** What became of the script's processes. Absent where the script does not report it, or cannot on k6. */
  readonly processes?: readonly ProcessCounts[];
  /** Answers that broke the contract under load; absent when none was validated or all fitted. */
  readonly findings?: readonly Finding[];
  /** How k6 exits after such a run, on either engine; absent in records that are older than it. */
  readonly exit?: ScriptExit;
  readonly health: GeneratorHealth;
  /** Invalid when the generator itself was the bottleneck: then no figure of this run counts. */
  readonly validity: Validity;
}

export interface Validity {
  readonly valid: boolean;
  readonly reasons: readonly string[];
  /**
   * How much of a latency can be the generator's own, at most, where that is all that is wrong with the
   * run: what is far beyond it is the target's doing all the same. Absent where the run is valid, or
   * the generator was the bottleneck.
   */
  readonly ownMsMax?: number;
}

/**
 * Iterations of the scenarios at a rate; workers that loop beside them are not among these. Each
 * arrival that was offered is in one class: `onTime`, `late`, `heldBack`, one of `neverSent...`, or
 * `unaccounted`.
 */
export interface Arrivals {
  /** What fell due by the schedule until the end, or until the run was ended early. */
  readonly offered: number;
  /** Started within 10 ms of its time. */
  readonly onTime: number;
  /** Started later than that. */
  readonly late: number;
  /** Skipped without a request, after backpressure. */
  readonly heldBack: number;
  /** No user was free until the end. */
  readonly neverSentUsersBusy: number;
  /** What held those users: answers that took long, or the script's own pauses. Absent: none were. */
  readonly usersHeldBy?: 'answers' | 'script';
  /** The generator could not have sent it: it had no processor left, or a thread of it hung. */
  readonly neverSentGeneratorLate: number;
  /** In none of these classes, though offered: a thread ended before it reported. */
  readonly unaccounted: number;
  /** Those that ran to their end, held back or not. */
  readonly completed: number;
  /** How long they were offered. */
  readonly durationMs: number;
}

/** Time of all users together, in iterations; they may send requests side by side. */
export interface UserTime {
  /** In iterations. */
  readonly busyMs: number;
  /** Waiting for answers. */
  readonly inRequestsMs: number;
  /** Of that, for answers that never came. */
  readonly inUnansweredMs: number;
  /**
   * In iterations of which the engine tells nothing, at least, and how many these are; they are not in
   * `busyMs`. Absent: none.
   */
  readonly notKnownMs?: number;
  readonly notKnownIterations?: number;
}

/**
 * k6's exit code and what it stands for. 0: success. 99: thresholds. 100, 101: setup or teardown took
 * too long. 104: options. 105: a signal. 107: the script broke outside an iteration. 108: the
 * script aborted the run. 110: the script called `exec.test.fail`.
 * https://grafana.com/docs/k6/latest/reference/error-codes/exit-codes/
 */
export interface ScriptExit {
  readonly code: number;
  /** One line; empty for 0. */
  readonly reason: string;
}

/** How requests ended: each is in exactly one class, and `total` is their sum. */
export interface RequestCounts {
  readonly total: number;
  /** Answered as the script expects: where it says nothing, with a 2xx or 3xx. */
  readonly ok: number;
  /** Answered otherwise, backpressure excepted. */
  readonly failed: number;
  /** 429, or 503 `RESOURCE_EXHAUSTED`. */
  readonly backpressure: number;
  /** The transport failed: refused, reset, not HTTP. */
  readonly errors: number;
  /** No answer until its timeout, or until our own end cut it off, older than the run's p99. */
  readonly unanswered: number;
  /** Cut off by our own end, and younger than that: it counts against nobody. */
  readonly open: number;
}

export type MutableCounts = {-readonly [K in keyof RequestCounts]: RequestCounts[K]};

export const noRequests = (): MutableCounts => ({
  ...{total: 0, ok: 0, failed: 0, backpressure: 0, errors: 0},
  ...{unanswered: 0, open: 0},
});

/** Those that were not answered as they should have been, backpressure apart. */
export function failuresOf({failed, errors, unanswered}: RequestCounts): number {
  return failed + errors + unanswered;
}

/** Adds counts up. */
export function sumRequests(counts: readonly RequestCounts[]): RequestCounts {
  const sum = noRequests();
  for (const each of counts) {
    // Records of earlier versions know fewer classes.
    for (const key of Object.keys(sum) as (keyof RequestCounts)[]) sum[key] += each[key] ?? 0;
  }
  return sum;
}

export interface OperationTotals {
  readonly operation: string;
  /** How long it was measured, where each had a time of its own. Absent: as long as the load. */
  readonly durationMs?: number;
  readonly requests: RequestCounts;
  /** By HTTP status as text, `'0'` for no answer. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** By error class (`ECONNREFUSED`, `REQUEST_TIMEOUT`), where no answer came before our own end. */
  readonly byError: Readonly<Record<string, number>>;
  /** From the intended start of the iteration: free of coordinated omission. */
  readonly responseTime: LatencySummary;
  /** From the send. */
  readonly serviceTime: LatencySummary;
}

export interface LatencySummary {
  readonly count: number;
  readonly latencyUsMin: number;
  readonly latencyUsMean: number;
  readonly latencyUsMax: number;
  /** Null where fewer than 10/(1-q) samples stand behind it. */
  readonly latencyUsP50: number | null;
  readonly latencyUsP90: number | null;
  readonly latencyUsP95: number | null;
  readonly latencyUsP99: number | null;
  readonly latencyUsP999: number | null;
  readonly latencyUsP9999: number | null;
  /** Requests that never were answered: they are in it with the age that they had. Absent: none. */
  readonly censored?: number;
  /** Their least age: a figure from here on is a lower bound, "over 4.2 s". */
  readonly censoredFromUs?: number;
  /** HdrHistogram V2 compressed, base64. */
  readonly histogram: string;
}

/** One operation in one second. */
export interface SecondTotals {
  /** Whole seconds since the run's start. */
  readonly second: number;
  readonly operation: string;
  readonly requests: RequestCounts;
  readonly responseTimeUsP50: number;
  readonly responseTimeUsP99: number;
  readonly responseTimeUsMax: number;
  /** Response time of that second, HdrHistogram V2 compressed, base64. */
  readonly histogram: string;
}

/** Something that happened at a time of the run, or lasted for a while. */
export interface TimeMark {
  /** Seconds since the run's start, possibly fractional. */
  readonly second: number;
  /** Null for a moment. */
  readonly untilSecond: number | null;
  /** `warm-up` is excluded from the whole-run figures. */
  readonly kind: 'warm-up' | 'stage' | 'fault';
  /** What it was, in a few words: `to 200/s`, `latency +250 ms`. */
  readonly label: string;
}

/** Users, bytes, connections and errors over a run. */
export interface Traffic {
  /** How many seconds an entry covers, from its `second` on. */
  readonly secondsPerEntry: number;
  readonly entries: readonly SecondOfTraffic[];
}

export interface SecondOfTraffic {
  readonly second: number;
  /** In an iteration when the second ended; of several seconds the most. */
  readonly users: number;
  /** On the wire, heads included. */
  readonly sentBytes: number;
  readonly receivedBytes: number;
  /** The longest of a connection's, milliseconds; 0 where none was opened. */
  readonly connectMsMax: number;
  readonly tlsMsMax: number;
  /** By status from 400 on, or by what happened instead of an answer. */
  readonly errors: Readonly<Record<string, number>>;
}

/** What was done while the load ran; what setup and teardown did is not in it. */
export interface Completions {
  /** How many seconds an entry covers, from its `second` on. */
  readonly secondsPerEntry: number;
  /** A second in which nothing was done is absent. */
  readonly entries: readonly SecondOfCompletions[];
}

export interface SecondOfCompletions {
  /** Whole seconds since the run's start. */
  readonly second: number;
  /** Iterations that ended. Absent where the engine does not tell by the second. */
  readonly iterations?: number;
  /** Process instances that the script reported. */
  readonly created: number;
  readonly completed: number;
}

/** A trend metric that the script defines, over the whole run. */
export interface TrendTotals {
  readonly metric: string;
  /** In the script's own unit; k6's times are milliseconds. */
  readonly mean: number;
}

/** A metric that the script defines, over the whole run. */
export interface OwnMetric {
  readonly metric: string;
  readonly kind: 'counter' | 'gauge' | 'rate' | 'trend';
  /** What its values are: milliseconds or bytes. Absent: nobody said so. */
  readonly contains?: 'time' | 'data';
  /**
   * In k6's words and the script's own units: `count` and `rate` a second of a counter; `value`, `min`
   * and `max` of a gauge; `rate`, `passes` and `fails` of a rate; `avg`, `min`, `med`, `max`, `p(95)` of a
   * trend.
   */
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * Every process instance that was created was completed exactly once, or is listed here: the first 100
 * keys of each kind, as text. Records of earlier versions do not tell what is open from what is lost.
 */
export interface Ledger {
  readonly created: number;
  readonly completed: number;
  /** Created and never completed, although they were waited for. */
  readonly lost: readonly string[];
  readonly lostCount: number;
  /** Created, and locked, in flight or cut off when the run ended. */
  readonly open?: readonly string[];
  readonly openCount?: number;
  /** Completed more than once. */
  readonly duplicated: readonly string[];
  readonly duplicatedCount: number;
  /** Created more than once: an answer was repeated. */
  readonly repeated?: readonly string[];
  readonly repeatedCount?: number;
  /** Completed, but not created in this run. */
  readonly foreign: readonly string[];
  readonly foreignCount: number;
}

/** How many instances were not completed once each; what is open, or not of this run, is not among these. */
export function wrongInstances({lostCount, duplicatedCount, repeatedCount = 0}: Ledger): number {
  return lostCount + duplicatedCount + repeatedCount;
}

/** The generator itself, an entry a second. */
export interface GeneratorHealth {
  readonly seconds: readonly {
    readonly second: number;
    /** CPU time of the generator in that second over wall time: 1 is one core. */
    readonly cpuCores: number;
    readonly eventLoopDelayMsP99: number;
    readonly startLatenessMsP99: number;
  }[];
  /** Over the run without its first second, in which the engine compiles; absent in a closed model. */
  readonly startLatenessMsP99?: number;
  readonly cpuSeconds: number;
  readonly rssBytesMax: number;
}
