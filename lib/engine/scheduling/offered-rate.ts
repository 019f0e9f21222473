import type {RunPlan} from '../options/scenario-plan.ts';
import {constantArrivals, rampingArrivals} from './arrivals.ts';

/** Arrivals per second over all open scenarios while they run; null when none is open. */
export function offeredPerSecond(plan: RunPlan): number | null {
  const rates = plan.scenarios.flatMap(each => {
    if (each.executor === 'constant-arrival-rate')
      return [constantArrivals(each.rate, each.timeUnitMs, each.durationMs).perSecond];
    if (each.executor === 'ramping-arrival-rate')
      return [rampingArrivals(each.startRate, each.timeUnitMs, each.stages).perSecond];
    return [];
  });
  return rates.length === 0 ? null : rates.reduce((sum, each) => sum + each, 0);
}
