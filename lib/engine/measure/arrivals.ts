import type {Arrivals} from '../../record/load-result.ts';
import {type RunPlan, regularDurationMs, type ScenarioPlan} from '../options/scenario-plan.ts';
import {
  arrivalsDueBy,
  constantArrivals,
  rampingArrivals,
  type Arrivals as Schedule,
} from '../schedules.ts';

/** When a scenario's iterations are due; null in a closed model. */
function scheduleOf(plan: ScenarioPlan): Schedule | null {
  if (plan.executor === 'constant-arrival-rate')
    return constantArrivals(plan.rate, plan.timeUnitMs, plan.durationMs);
  if (plan.executor === 'ramping-arrival-rate')
    return rampingArrivals(plan.startRate, plan.timeUnitMs, plan.stages);
  return null;
}

/** Arrivals per second over all open scenarios while they run; null when none is open. */
export function offeredPerSecond(plan: RunPlan): number | null {
  const rates = plan.scenarios.flatMap(each => scheduleOf(each)?.perSecond ?? []);
  return rates.length === 0 ? null : rates.reduce((sum, each) => sum + each, 0);
}

/** The counter of arrivals that a script lets go by after backpressure. */
export const HELD_BACK = 'arrivals_held_back';

/** The names of the scenarios at a rate. */
export function openScenarios(plan: RunPlan): string[] {
  return plan.scenarios.filter(isOpen).map(each => each.name);
}

/** How the arrivals of a run were counted; `late` and the like as in {@link Arrivals}. */
export interface ArrivalCounts {
  readonly completed: number;
  readonly onTime: number;
  readonly late: number;
  readonly heldBack: number;
  /** For want of a free user. */
  readonly neverSent: number;
  /** Because the generator was late. */
  readonly neverSentLate: number;
  /** What kept those that were never sent from being sent. */
  readonly keptBy: 'answers' | 'script' | 'generator';
  /** How long the run lasted. */
  readonly durationMs: number;
  /** When it was ended early, since its start; absent where it was not. */
  readonly endedEarlyMs?: number | undefined;
}

/** What became of a plan's arrivals; nothing in a closed model. */
export function arrivalsOf(plan: RunPlan, seen: ArrivalCounts): {readonly arrivals?: Arrivals} {
  const open = plan.scenarios.filter(isOpen);
  if (open.length === 0) return {};
  const {completed, onTime, late, heldBack, neverSent, neverSentLate, keptBy} = seen;
  const counted = onTime + late + heldBack + neverSent + neverSentLate;
  // Workers hear of an early end one after the other, and may have started arrivals until then.
  const due = offeredBy(plan, seen.endedEarlyMs ?? Number.POSITIVE_INFINITY);
  const offered = seen.endedEarlyMs === undefined ? due : Math.max(due, counted);
  const byGenerator = keptBy === 'generator';
  return {
    arrivals: {
      ...{offered, onTime, late, heldBack},
      neverSentUsersBusy: byGenerator ? 0 : neverSent,
      ...(byGenerator || neverSent === 0 ? {} : {usersHeldBy: keptBy}),
      neverSentGeneratorLate: neverSentLate + (byGenerator ? neverSent : 0),
      unaccounted: offered - counted,
      completed,
      durationMs: offeredForMs(open, seen.durationMs),
    },
  };
}

/** How many arrivals of all scenarios were due by a moment of the run, by their schedules alone. */
function offeredBy(plan: RunPlan, elapsedMs: number): number {
  return plan.scenarios.reduce((sum, each) => {
    const schedule = scheduleOf(each);
    const untilMs = Math.min(elapsedMs - each.startTimeMs, regularDurationMs(each));
    return schedule ? sum + arrivalsDueBy(schedule, untilMs) : sum;
  }, 0);
}

function offeredForMs(open: readonly ScenarioPlan[], runMs: number): number {
  const fromMs = Math.min(...open.map(each => each.startTimeMs));
  const untilMs = Math.max(...open.map(each => each.startTimeMs + regularDurationMs(each)));
  return Math.max(0, Math.min(untilMs, runMs) - fromMs);
}

function isOpen(plan: ScenarioPlan): boolean {
  return 'preAllocatedVus' in plan;
}
