/** What a capacity search measured, and what follows from it. */
export interface CapacityResult {
  /** The objectives as they were given: `p(99)<500ms`. */
  readonly objectives: readonly string[];
  /** How the load was made. */
  readonly workload: CapacityWorkload;
  /** Offered rates that the search kept to, process instances per second. */
  readonly rateMin: number;
  readonly rateMax: number;
  /** 0 to 1: how likely the capacity lies in the interval, under the search's model. */
  readonly confidence: number;
  /** What the user asks the cluster to sustain, per second; absent: nothing. */
  readonly atLeastPerSecond?: number;
  /** Every step, in the order of its measurement. */
  readonly steps: readonly CapacityStep[];
  readonly answer: CapacityAnswer;
}

export interface CapacityWorkload {
  /** What made the load; absent: the embedded engine. */
  readonly engine?: 'embedded' | 'k6';
  /** Workers that complete jobs, one job at a time each. */
  readonly workers: number;
  /** How long a worker takes for a job. */
  readonly jobDurationMs: number;
  /** Jobs that a worker activates at once, at most. */
  readonly batch: number;
  /** Starters keep their rate (`none`), or reduce it after backpressure. */
  readonly backOff: 'none' | 'aimd';
  readonly stepDurationMs: number;
  readonly warmUpMs: number;
}

/**
 * `found`: the interval is as narrow as was asked. `at-least`: the highest rate that could be
 * offered was sustained, so there is no upper bound. `not-met`: not even the lowest rate was
 * sustained. `unfinished`: the search was ended early.
 */
export type CapacityOutcome = 'found' | 'at-least' | 'not-met' | 'unfinished';

/** What kept a step, or the cluster, from more. */
export type CapacityLimit =
  | 'slo'
  | 'backpressure'
  | 'backlog'
  | 'errors'
  | 'generator'
  | 'rate-max';

export interface CapacityAnswer {
  readonly outcome: CapacityOutcome;
  /** Process instances per second that were completed at the edge; null where nothing is known. */
  readonly perSecond: number | null;
  readonly perSecondLow: number | null;
  /** Null also where no upper bound was found. */
  readonly perSecondHigh: number | null;
  readonly limit: CapacityLimit | null;
  /** One line: what ended it. */
  readonly reason: string;
}

/** One rate, offered for a while. */
export interface CapacityStep {
  readonly offeredPerSecond: number;
  readonly seed: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** The seconds that count, after warm-up: from, inclusive, and to, exclusive. */
  readonly fromSecond: number;
  readonly toSecond: number;
  /** Whether those seconds were steady. */
  readonly steady: boolean;
  readonly completedPerSecond: number;
  /** Completed of offered; shares are 0 to 1. */
  readonly completion: number;
  readonly backpressure: number;
  readonly errors: number;
  /** By how many instances a second the unfinished ones became more. */
  readonly backlogGrowthPerSecond: number;
  /** Response time of createProcessInstance; null where too few samples stand behind it. */
  readonly createUsP50: number | null;
  readonly createUsP99: number | null;
  /** From creation to completion; null where there was none. */
  readonly instanceMsP50: number | null;
  readonly instanceMsP99: number | null;
  readonly objectives: readonly ObjectiveOutcome[];
  /** False when the generator was the bottleneck. */
  readonly valid: boolean;
  readonly sustained: boolean;
  readonly limit: CapacityLimit | null;
  /** One line: why it was not sustained; empty where it was. */
  readonly reason: string;
}

export interface ObjectiveOutcome {
  readonly expression: string;
  /** Milliseconds, or a share from 0 to 1; null where nothing was seen. */
  readonly observed: number | null;
  readonly passed: boolean;
}
