import type {Arrivals} from '../../record/load-result.ts';
import {type RunPlan, regularDurationMs, type ScenarioPlan} from '../options/scenario-plan.ts';
import {constantArrivals, rampingArrivals} from '../schedules.ts';

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

/** The counter of arrivals that a script lets go by after backpressure. */
export const HELD_BACK = 'arrivals_held_back';

/** The names of the scenarios at a rate. */
export function openScenarios(plan: RunPlan): string[] {
  return plan.scenarios.filter(isOpen).map(each => each.name);
}

/**
 * What became of a plan's arrivals; nothing in a closed model.
 *
 * @param seen `durationMs` is that of the run, which may have ended early
 */
export function arrivalsOf(plan: RunPlan, seen: Arrivals): {readonly arrivals?: Arrivals} {
  const open = plan.scenarios.filter(isOpen);
  if (open.length === 0) return {};
  const fromMs = Math.min(...open.map(each => each.startTimeMs));
  const untilMs = Math.max(...open.map(each => each.startTimeMs + regularDurationMs(each)));
  const durationMs = Math.max(0, Math.min(untilMs, seen.durationMs) - fromMs);
  return {arrivals: {...seen, durationMs}};
}

function isOpen(plan: ScenarioPlan): boolean {
  return 'preAllocatedVus' in plan;
}
