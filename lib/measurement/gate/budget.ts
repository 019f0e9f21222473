import {formatDuration} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';
import {WARM_UP_SECONDS_MAX} from '../../engine/measure/marks.ts';

/** What has to fit into a budget. */
export interface Budget {
  readonly budgetMs: number;
  /** The most pairs, and the fewest that can call every metric. */
  readonly pairs: number;
  readonly pairsMin: number;
  readonly scripts: number;
  readonly checksConformance: boolean;
  /** How long a run has to be for every percentile; absent before it is known. */
  readonly runMsMin?: number;
}

export interface BudgetPlan {
  readonly pairs: number;
  /** Of each run. */
  readonly durationMs: number;
}

/** Bundling, threads, setup and teardown of a run, as measured on two cores. */
const RUN_OVERHEAD_MS = 1500;
/** A check of all operations of one side. */
const CHECK_MS = 15_000;
/** A shorter run is mostly warm-up: no second of it could be omitted. */
const RUN_MS_MIN = 3000;
/** A longer run makes a verdict less certain than one more pair does. */
const RUN_MS_MAX = 60_000;

/** The part of a run that is its warm-up, unless it was given. */
const WARM_UP_SHARE = 1 / 5;

/**
 * The whole seconds at the start of each run that are not compared: the time that a run needs to compile
 * its script and to open its connections is not the cluster's. A fifth of the run, at least one second;
 * none where a run is too short for it, or where only its profile says how long it is.
 */
export function plannedWarmUp(durationMs: number | undefined): number {
  if (durationMs === undefined || durationMs < RUN_MS_MIN) return 0;
  const seconds = Math.round((durationMs * WARM_UP_SHARE) / 1000);
  return Math.min(WARM_UP_SECONDS_MAX, Math.max(1, seconds));
}

/**
 * Plans pairs and durations so that a gate fits: as many pairs as asked for, of runs as long as the
 * budget allows; fewer pairs only where runs would be too short, and never so few that a metric could
 * not be called.
 *
 * @throws ExplainedError when even the fewest pairs of the shortest runs do not fit
 */
export function planBudget(budget: Budget): BudgetPlan {
  const {budgetMs, scripts, checksConformance, runMsMin = RUN_MS_MIN} = budget;
  const forRunsMs = budgetMs - (checksConformance ? 2 * CHECK_MS : 0);
  // One pair more than are counted: the warm-up.
  const runMs = (pairs: number) => forRunsMs / ((pairs + 1) * 2 * scripts) - RUN_OVERHEAD_MS;
  const leastRunMs = Math.max(RUN_MS_MIN, runMsMin);
  for (let pairs = budget.pairs; pairs >= budget.pairsMin; pairs--) {
    const longest = Math.max(RUN_MS_MAX, leastRunMs);
    const durationMs = Math.floor(Math.min(longest, runMs(pairs)) / 100) * 100;
    if (durationMs >= leastRunMs) return {pairs, durationMs};
  }
  const leastMs =
    (budget.pairsMin + 1) * 2 * scripts * (leastRunMs + RUN_OVERHEAD_MS) + budgetMs - forRunsMs;
  const why = leastRunMs > RUN_MS_MIN ? ', which its percentiles need,' : '';
  throw new ExplainedError(
    `a budget of ${formatDuration(budgetMs)} cannot call every metric: ${budget.pairsMin} pairs of runs ` +
      `of ${formatDuration(leastRunMs)}${why} take ${formatDuration(leastMs)}`,
    'give more, fewer scripts, more load (--vus, --rate), or --no-conformance',
  );
}
