import type {GateMetricName} from './gate-result.ts';
import type {Verdict} from './run-record.ts';

/** A history of runs, and where it changed its level. */
export interface TrendResult {
  /**
   * `failed`: the newest change of a metric is to the worse. `inconclusive`: no series is long
   * enough for two levels.
   */
  readonly verdict: Verdict;
  /** The length of {@link history}. */
  readonly runs: number;
  /** The runs that count, in the order of time. */
  readonly history: readonly TrendRun[];
  /** Records that could not be used, with the reason. */
  readonly leftOut: readonly string[];
  readonly seed: number;
  readonly series: readonly TrendSeries[];
  /** In the order of time. */
  readonly changes: readonly TrendChange[];
}

/** A run of a history. */
export interface TrendRun {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly version: string | null;
  /** The commit or tag, where the pipeline said it. */
  readonly revision: string | null;
}

/** One metric of one scenario, over the runs of it that were made alike. */
export interface TrendSeries {
  readonly scenario: string;
  readonly metric: GateMetricName;
  /** What made them alike: `embedded 0.1.0, script b1946ac9`. */
  readonly made: string;
  /** In the order of time; `run` is a place in the history. Rates per second, times milliseconds. */
  readonly points: readonly {readonly run: number; readonly value: number}[];
  /** Whether there are points enough for two levels. */
  readonly judged: boolean;
  /** Medians of its levels: from which of its points on, and how high. None where it was not judged. */
  readonly levels: readonly {readonly point: number; readonly value: number}[];
}

/** One metric of one scenario that changed its level between two runs. */
export interface TrendChange {
  readonly scenario: string;
  readonly metric: GateMetricName;
  /** Its place among the series. */
  readonly series: number;
  /** The first run of the new level, by its place in the history. */
  readonly run: number;
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly version: string | null;
  /** The commit or tag, where the pipeline said it. */
  readonly revision: string | null;
  /** Medians of the level before and of the new one; rates per second, times milliseconds. */
  readonly before: number;
  readonly after: number;
  readonly ratio: number;
  /** By the permutation test. */
  readonly p: number;
  readonly outcome: 'worse' | 'better';
  /** Whether the series has kept this level to its end. */
  readonly isLatest: boolean;
}
