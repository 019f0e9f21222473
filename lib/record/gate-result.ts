/** What a gate says of a candidate. Only `passed` lets it through. */
export type GateOutcome = 'passed' | 'failed' | 'inconclusive';

/** What is compared. Rates are per second, times are milliseconds, CPU is milliseconds an instance. */
export type GateMetricName =
  | 'throughput'
  | 'median'
  | 'p95'
  | 'p99'
  | 'instance-time'
  | 'cpu-per-instance';

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
}

/** One metric of one scenario. Ratios are candidate to baseline. */
export interface GateMetric {
  readonly scenario: string;
  readonly metric: GateMetricName;
  /** Medians over the runs. */
  readonly baseline: number;
  readonly candidate: number;
  /** Hodges-Lehmann estimate. */
  readonly ratio: number;
  /** The exact interval; an end is null where so few runs do not bound it. */
  readonly ratioLow: number | null;
  readonly ratioHigh: number | null;
  /** One-sided, for a change to the worse; then corrected for all metrics (Holm). */
  readonly p: number;
  readonly pCorrected: number;
  /** What matters, and what a pass has to exclude: shares, 0.03 is 3 % worse. */
  readonly effect: number;
  readonly margin: number;
  /** What this gate finds in nine of ten cases, a share; null where so few runs find nothing. */
  readonly detectableEffect: number | null;
  /** `same` excludes a change of the margin; `unclear` shows neither. */
  readonly outcome: 'worse' | 'better' | 'same' | 'unclear';
  /** One a pair, in order; empty where runs are not paired. */
  readonly pairRatios: readonly number[];
}
