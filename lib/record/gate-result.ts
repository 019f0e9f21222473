/** What a gate says of a candidate. Only `passed` lets it through. */
export type GateOutcome = 'passed' | 'failed' | 'inconclusive';

/**
 * How fast it was. Rates are per second, times are milliseconds, CPU is milliseconds an instance. The
 * execution time is the cluster's own mean, from its metrics.
 */
export type GateMetricName =
  | 'throughput'
  | 'median'
  | 'p95'
  | 'p99'
  | 'instance-time'
  | 'cpu-per-instance'
  | 'execution-time';

/**
 * What it did not do: shares of its requests that were refused by backpressure, that failed (status,
 * expectation, transport; or of the iterations that broke off, if these are more), that had no answer;
 * the share of the script's checks that failed; the share of its process instances that were lost or
 * done twice.
 */
export type GateCountName = 'refused' | 'failed' | 'unanswered' | 'checks' | 'lost';

/** A candidate against a baseline: what was compared, how, and what came out. */
export interface GateResult {
  readonly outcome: GateOutcome;
  /** `pairs`: runs that were interleaved. `sets`: runs that were not, so drift is in the figures. */
  readonly design: 'pairs' | 'sets';
  readonly baseline: GateSide;
  readonly candidate: GateSide;
  /** Runs that each side was to have, and had when the verdict was clear. */
  readonly runsPlanned: number;
  readonly runsMeasured: number;
  /** The verdict was clear before all was measured. */
  readonly stoppedEarly: boolean;
  /** The probability that a candidate without a change fails, at most. */
  readonly falseAlarmRateMax: number;
  /** Of the intervals, two-sided, looks on the way included. */
  readonly confidence: number;
  readonly metrics: readonly GateMetric[];
  /** Metrics of the plan that some runs lack, so that the gate cannot pass. Absent in older records. */
  readonly lacking?: readonly LackingMetric[];
  /** Runs of the candidate such as the baseline has none. Absent in older records. */
  readonly badRuns?: readonly BadRun[];
  /** How likely so many runs have missed a fault that strikes only some. Absent in older records. */
  readonly missed?: readonly MissedFault[];
  /** What differs between the two besides the release. Absent in older records. */
  readonly environment?: readonly EnvironmentDifference[];
  /** Findings of the candidate that the baseline does not have; null when none were compared. */
  readonly newFindings: readonly string[] | null;
  /** What a reader has to know: drift, a clock that jumped, runs that were repeated. */
  readonly notes: readonly string[];
}

/** One of the two that are compared. */
export interface GateSide {
  /** An address, or the folder of the records. */
  readonly source: string;
  /** The gateway's version; null where it is not known. */
  readonly version: string | null;
  /** A commit or a tag, by the records of the side. Absent: not given. */
  readonly revision?: string;
}

/** One metric of one scenario. Ratios are candidate to baseline. */
export interface GateMetric {
  readonly scenario: string;
  readonly metric: GateMetricName | GateCountName;
  /** Medians over the runs; shares are 0 to 1. */
  readonly baseline: number;
  readonly candidate: number;
  /** Hodges-Lehmann estimate; null for a share, which has a difference. */
  readonly ratio: number | null;
  /** The exact interval; an end is null where so few runs do not bound it. */
  readonly ratioLow: number | null;
  readonly ratioHigh: number | null;
  /** Of a share, candidate less baseline: 0.01 is a point. Absent for what has a ratio. */
  readonly difference?: GateDifference;
  /** One-sided, for a change to the worse; then corrected for all metrics (Holm). */
  readonly p: number;
  readonly pCorrected: number;
  /** What matters, and what a pass has to exclude: 0.03 is 3 % worse, or 3 points of a share. */
  readonly effect: number;
  readonly margin: number;
  /** What this gate finds in nine of ten cases, as the effect is; null where so few runs find nothing. */
  readonly detectableEffect: number | null;
  /** `same` excludes a change of the margin; `unclear` shows neither. */
  readonly outcome: 'worse' | 'better' | 'same' | 'unclear';
  /** One a pair that has both runs' figures, in order; empty where runs are not paired, and for shares. */
  readonly pairRatios: readonly number[];
  /**
   * Of throughput: by how many process instances a second the backlog grew, medians over the runs.
   * Absent where the script keeps no account of instances.
   */
  readonly backlogGrowth?: {readonly baseline: number; readonly candidate: number};
}

/** Of a share; an end is null where so few runs do not bound it. */
export interface GateDifference {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A metric of the plan that not every run has. */
export interface LackingMetric {
  readonly scenario: string;
  readonly metric: GateMetricName | GateCountName;
  readonly side: 'baseline' | 'candidate';
  /** So many of so many runs of the side lack it. */
  readonly runs: number;
  readonly of: number;
  /** `p99 needs 1000 answers a run, and the least has 320`. */
  readonly why: string;
  /** How long a run has to be for it, milliseconds; null where its length is not what it lacks. */
  readonly runMs: number | null;
}

/** A run of the candidate such as the baseline has none. */
export interface BadRun {
  readonly scenario: string;
  readonly metric: GateMetricName | GateCountName;
  /** From 1. */
  readonly run: number;
  readonly value: number;
  /** The median of the baseline's runs, and the worst of them. */
  readonly usual: number;
  readonly worst: number;
}

/** So many runs miss a fault that strikes this share of all runs with this chance. */
export interface MissedFault {
  readonly share: number;
  readonly chance: number;
}

/** Something that is not the release, and is not the same on both sides. */
export interface EnvironmentDifference {
  /** `partitions`, `heap`. */
  readonly what: string;
  readonly baseline: string;
  readonly candidate: string;
}
