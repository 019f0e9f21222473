import type {GateMetricName} from './gate-result.ts';

/** Where a history of runs changed its level. */
export interface TrendResult {
  /** Runs that were looked at, and those that could not count, with the reason. */
  readonly runs: number;
  readonly leftOut: readonly string[];
  readonly seed: number;
  /** In the order of time. */
  readonly changes: readonly TrendChange[];
}

/** One metric of one scenario that changed its level between two runs. */
export interface TrendChange {
  readonly scenario: string;
  readonly metric: GateMetricName;
  /** The first run of the new level. */
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
