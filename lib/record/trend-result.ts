import type {GateMetricName} from './gate-result.ts';
import type {Verdict} from './run-record.ts';

/** A history of runs, and where it changed its level. */
export interface TrendResult {
  /**
   * `failed`: the newest change of a metric is to the worse and nobody has said a word to it, or a metric
   * is worse than at the accepted reference. `inconclusive`: the newest run was not judged in everything,
   * or the reference cannot be compared with.
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
  /** The run that a person accepted as the reference. Absent: none was. */
  readonly accepted?: AcceptedRun;
  /** Metrics whose level is now another than at the reference. Absent where there is no reference. */
  readonly sinceAccepted?: readonly TrendDifference[];
  /** Series of today that were not compared with the reference: too few runs, or made differently. */
  readonly notCompared?: readonly NotCompared[];
  /** Words to changes that are no longer found. Absent: there are none. */
  readonly unfoundNotes?: readonly NotedChange[];
}

/** A metric that is not held against the reference, by its place among the series. */
export interface NotCompared {
  readonly series: number;
  /** `too few`: on one side or the other. `made differently`: the reference is in none of its runs. */
  readonly why: 'too few' | 'made differently';
}

/** A change that somebody has looked at. */
export interface NotedChange {
  /** The run that it began with. */
  readonly runId: string;
  readonly scenario: string;
  readonly metric: GateMetricName;
  /** As it was then. */
  readonly ratio: number;
  readonly word: string;
  /** ISO 8601, UTC. */
  readonly notedAt: string;
}

/** The reference that a person set. */
export interface AcceptedRun {
  readonly runId: string;
  /** Its place in the history; null: it is not in it. */
  readonly run: number | null;
  /** When it was accepted, ISO 8601, UTC. */
  readonly acceptedAt: string;
}

/** A metric whose level is not what it was at the reference, in whatever steps it came. */
export interface TrendDifference {
  readonly scenario: string;
  readonly metric: GateMetricName;
  /** Its place among the series. */
  readonly series: number;
  /** Means of up to ten runs, up to the reference and up to now; rates per second, times milliseconds. */
  readonly before: number;
  readonly after: number;
  readonly ratio: number;
  /** How often drift alone would make as much. */
  readonly p: number;
  readonly outcome: 'worse' | 'better';
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
  /** How often a history that only drifts would show such a change. */
  readonly p: number;
  readonly outcome: 'worse' | 'better';
  /** Whether the series has kept this level to its end. */
  readonly isLatest: boolean;
  /** What somebody who has looked at it said. Absent: nobody has, or it was not as bad then. */
  readonly noted?: NotedChange;
}
