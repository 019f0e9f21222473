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
  /** The scenario that was offered; absent: `capacity-step`. */
  readonly script?: string;
  /** Instances that were created before the search, and stayed; absent: none. */
  readonly prefill?: number;
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
  /** Of the first steps; near the edge they are longer. */
  readonly stepDurationMs: number;
  readonly warmUpMs: number;
}

/**
 * `found`: the interval is as narrow as its steps can make it, and its lower end was confirmed.
 * `at-least`: the highest rate that could be offered was sustained, so there is no upper bound.
 * `not-met`: not even the lowest rate was sustained. `not-stationary`: what the cluster carries changes
 * while it is searched, so there is no such rate. `unfinished`: the search was ended early.
 */
export type CapacityOutcome = 'found' | 'at-least' | 'not-met' | 'not-stationary' | 'unfinished';

/** What kept a step, or the cluster, from more. */
export type CapacityLimit =
  | 'slo'
  | 'backpressure'
  | 'backlog'
  | 'errors'
  | 'trend'
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
  /**
   * How steep the edge is: by so many percent the worst figure comes nearer to its bound when one percent
   * more is offered. Absent where it could not be estimated.
   */
  readonly slope?: number;
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
  /** What it was for. Absent: to search. `confirmation`: whether the lower end holds for long. */
  readonly purpose?: 'confirmation';
  /**
   * How near the worst clause came to its bound: 0 is nothing of it, 1 is the bound, and 20 is the most
   * that is told. Absent in records of earlier versions.
   */
  readonly severity?: number;
  /**
   * What the severity is worth: how many bad spells, independent of each other, a step like this would have
   * seen at the bound. A p99 over a few seconds has few.
   */
  readonly weight?: number;
  /** Which clause came nearest to its bound, missed or not. */
  readonly nearest?: CapacityLimit;
  /** Where it was refused in the end: what was accepted then, and how much more before. */
  readonly refusing?: Refusing;
  /** One line: latency or backlog rose all through the step. Absent: they did not. */
  readonly trend?: string;
  /** What in the cluster was seen that can have kept it from more. Absent: nothing, or it was not watched. */
  readonly cause?: string;
  /** What an arrival of the script led to, where it was sustained. Absent for `capacity-step`. */
  readonly perArrival?: {readonly accepted: number; readonly completed: number};
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

/** What a cluster accepts while it refuses. */
export interface Refusing {
  /** From when on it refused, to the end of the step. */
  readonly acceptedPerSecond: number;
  /** Instances that it had accepted beyond that since the step began: a queue, or a budget that was saved. */
  readonly burst: number;
}
