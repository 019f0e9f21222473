import {type RunPlan, regularDurationMs, type ScenarioPlan} from '../options/scenario-plan.ts';
import {vusAt} from '../schedules.ts';

/** What k6 tells of a run's iterations. */
export interface IterationsSeen {
  /** Cut off at the end; k6 tells how many, and nothing else of them. */
  readonly interrupted: number;
  /** In those that ended, all users together. */
  readonly busyMs: number;
  readonly durationMs: number;
}

/** Between two iterations k6 itself needs some time: users that are missing for less say nothing. */
const MISSING_MIN = 0.2;

/**
 * How long the iterations that k6 interrupted had run at least, all together, in milliseconds. It does
 * not tell, so this is what has to be so:
 *
 * - none started after its scenario's regular end, so each had run for the graceful stop;
 * - arrivals come in order, so the n youngest that can be unfinished go back n over the rate;
 * - users in a loop are always in an iteration: what they did not spend in one that ended, they spent
 *   in one that did not.
 */
export function interruptedMsMin(plan: RunPlan, seen: IterationsSeen): number {
  const {interrupted} = seen;
  if (interrupted === 0) return 0;
  const graceful = Math.min(...plan.scenarios.map(each => each.gracefulStopMs));
  return Math.max(interrupted * graceful, inOrderMs(plan, interrupted), missingMs(plan, seen));
}

function inOrderMs({scenarios}: RunPlan, interrupted: number): number {
  const rates = scenarios.map(perMsMax);
  if (rates.includes(null)) return 0;
  const perMs = rates.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return perMs === 0 ? 0 : interrupted ** 2 / (2 * perMs);
}

/** Null where iterations do not come at a rate. */
function perMsMax(plan: ScenarioPlan): number | null {
  if (plan.executor === 'constant-arrival-rate') return plan.rate / plan.timeUnitMs;
  if (plan.executor !== 'ramping-arrival-rate') return null;
  return Math.max(plan.startRate, ...plan.stages.map(each => each.target)) / plan.timeUnitMs;
}

function missingMs({scenarios}: RunPlan, {busyMs, durationMs}: IterationsSeen): number {
  const loops = scenarios.map(each => loopMs(each, durationMs));
  if (loops.includes(null)) return 0;
  const all = loops.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return all - busyMs > MISSING_MIN * all ? all - busyMs : 0;
}

/** The time of all users of a scenario; null where they need not be busy all the time. */
function loopMs(plan: ScenarioPlan, runMs: number): number | null {
  if (plan.minIterationMs > 0) return null;
  const ms = Math.max(0, Math.min(regularDurationMs(plan), runMs - plan.startTimeMs));
  if (plan.executor === 'constant-vus') return plan.vus * ms;
  if (plan.executor !== 'ramping-vus') return null;
  const stepMs = 100;
  let sum = 0;
  for (let atMs = 0; atMs < ms; atMs += stepMs)
    sum += vusAt(plan.startVus, plan.stages, atMs) * Math.min(stepMs, ms - atMs);
  return sum;
}
