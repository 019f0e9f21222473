import {formatDuration} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';
import {WARM_UP_SECONDS_MAX} from '../../engine/measure/marks.ts';

/** What is to fit into a budget. */
export interface Budget {
  readonly budgetMs: number;
  /** The most pairs, and the fewest that can show anything. */
  readonly pairs: number;
  readonly pairsMin: number;
  readonly scripts: number;
  readonly checksConformance: boolean;
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
/** A shorter run is mostly its own warm-up: no second of it could be left out. */
const RUN_MS_MIN = 3000;
/** A longer one narrows a pair less than another pair would. */
const RUN_MS_MAX = 60_000;

/** The part of a run that is its warm-up, where that is not said. */
const WARM_UP_SHARE = 1 / 5;

/**
 * The whole seconds at the start of each run that are not compared: what a run takes to compile its
 * script and to open its connections says nothing of the cluster. A fifth of it, at least one; none
 * of a run that is too short for it, or of a length that only its profile knows.
 */
export function plannedWarmUp(durationMs: number | undefined): number {
  if (durationMs === undefined || durationMs < RUN_MS_MIN) return 0;
  const seconds = Math.round((durationMs * WARM_UP_SHARE) / 1000);
  return Math.min(WARM_UP_SECONDS_MAX, Math.max(1, seconds));
}

/**
 * Plans pairs and durations so that a gate fits: as many pairs as wished, of runs as long as the
 * rest allows; fewer pairs only where runs would get shorter than three seconds.
 *
 * @throws ExplainedError when even the fewest pairs of the shortest runs do not fit
 */
export function planBudget(budget: Budget): BudgetPlan {
  const {budgetMs, scripts, checksConformance} = budget;
  const forRunsMs = budgetMs - (checksConformance ? 2 * CHECK_MS : 0);
  // The pair before the first warms up.
  const runMs = (pairs: number) => forRunsMs / ((pairs + 1) * 2 * scripts) - RUN_OVERHEAD_MS;
  for (let pairs = budget.pairs; pairs >= budget.pairsMin; pairs--) {
    const durationMs = Math.floor(Math.min(RUN_MS_MAX, runMs(pairs)) / 100) * 100;
    if (durationMs >= RUN_MS_MIN) return {pairs, durationMs};
  }
  const leastMs =
    (budget.pairsMin + 1) * 2 * scripts * (RUN_MS_MIN + RUN_OVERHEAD_MS) + budgetMs - forRunsMs;
  throw new ExplainedError(
    `a budget of ${formatDuration(budgetMs)} is too small: ${budget.pairsMin} pairs of 3 s runs ` +
      `take ${formatDuration(leastMs)}`,
    'give more, fewer scripts, or --no-conformance',
  );
}
