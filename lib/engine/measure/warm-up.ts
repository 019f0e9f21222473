import type {SecondTotals} from '../../record/load-result.ts';
import type {RunPlan} from '../options/scenario-plan.ts';

/** Says where the steady part of a series begins; `lib/stats` has one. */
export type SteadyTest = (series: readonly number[]) => {
  readonly index: number;
  readonly reached: boolean;
};

/** A warm-up is no longer than this, whatever the test says: what lasts longer is behaviour. */
export const WARM_UP_SECONDS_MAX = 60;

/** And no more than this share of the run. */
const SHARE_MAX = 0.2;

/** Where the start is not slower than this factor, the test found noise. */
const SLOWER = 1.1;

/** A shorter run is all start. */
const RUN_SECONDS_MIN = 10;

/**
 * How many seconds of a run are its warm-up: compilers and caches of both sides at work. Looked for
 * only where the load is constant, since a ramp is steady nowhere.
 *
 * @param seconds the run's entries, a second and an operation each
 * @returns 0 where there is none, or none that can be told
 */
export function warmUpSeconds(
  plan: RunPlan,
  seconds: readonly SecondTotals[],
  steadyFrom: SteadyTest,
): number {
  if (!plan.scenarios.every(isConstant)) return 0;
  const medians = medianPerSecond(seconds);
  if (medians.length < RUN_SECONDS_MIN) return 0;
  const {index, reached} = steadyFrom(medians);
  const most = Math.min(WARM_UP_SECONDS_MAX, Math.floor(medians.length * SHARE_MAX));
  if (!reached || index === 0 || index > most) return 0;
  const slower = meanOf(medians.slice(0, index)) > SLOWER * meanOf(medians.slice(index));
  return slower ? index : 0;
}

function isConstant({executor, startTimeMs}: RunPlan['scenarios'][number]): boolean {
  return startTimeMs === 0 && executor.startsWith('constant-');
}

/** Of response time, weighed by requests; a second without an answer repeats the one before. */
function medianPerSecond(seconds: readonly SecondTotals[]): number[] {
  const length = seconds.reduce((most, each) => Math.max(most, each.second + 1), 0);
  const sums = Array.from({length}, () => ({us: 0, requests: 0}));
  for (const {second, requests, responseTimeUsP50} of seconds) {
    const sum = sums[second];
    if (!sum) continue;
    sum.us += responseTimeUsP50 * requests.total;
    sum.requests += requests.total;
  }
  let last = 0;
  return sums.map(({us, requests}) => {
    if (requests > 0) last = us / requests;
    return last;
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
