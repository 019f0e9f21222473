import {type GateFlags, refuseOneSidedCpu, rulesOf} from '../../cli/gate-flags.ts';
import {formatDuration} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';
import {freshSeed} from '../../core/random.ts';
import type {GatePlan} from './gate-folder.ts';
import {pairsNeeded, refuseHopeless} from './gate-rules.ts';
import {planBudget, plannedWarmUp} from './plan-budget.ts';

const SCRIPT = 'process-loop';
const DURATION_MS = 10_000;
const SECOND_MS = 1000;

/** Plans a live gate from its flags. @throws ExplainedError when it could not show anything */
export function plannedGate(
  {baseline, candidate}: {readonly baseline: string; readonly candidate: string},
  given: readonly string[],
  flags: GateFlags,
): GatePlan {
  const scripts = given.length > 0 ? given : [SCRIPT];
  const rules = rulesOf(flags);
  const {engine, profile, vus, rate, conformance} = flags;
  const budget = flags.budget === undefined ? null : budgetOf(flags.budget, flags, scripts.length);
  const pairs = budget?.pairs ?? rules.pairs;
  refuseHopeless({...rules, pairs}, scripts.length);
  const durationMs = flags.duration ?? budget?.durationMs ?? (profile ? undefined : DURATION_MS);
  const duration = durationMs === undefined ? undefined : `${durationMs}ms`;
  const warmUp = flags.warmUp ?? plannedWarmUp(durationMs);
  refuseShort(durationMs, warmUp);
  const overrides = {duration, profile, vus, rate, warmUp};
  return {
    schema: 'c8gauge/gate-plan',
    schemaVersion: 1,
    baseline,
    candidate,
    seed: flags.seed ?? freshSeed(),
    rules: {...rules, pairs},
    scripts,
    engine,
    conformance,
    ...defined({contract: flags.contract, waivers: flags.waivers}),
    metrics: defined({baseline: flags.baselineMetrics, candidate: flags.candidateMetrics}),
    overrides: defined(overrides),
  };
}

/**
 * The plan of a gate that goes on, with the addresses that were given anew.
 *
 * @throws ExplainedError when one side's CPU would be told and not the other's
 */
export function resumedPlan(plan: GatePlan, flags: GateFlags): GatePlan {
  const {baseline = plan.baseline, candidate = plan.candidate} = flags;
  const {baselineMetrics, candidateMetrics} = flags;
  const metrics = {
    ...plan.metrics,
    ...defined({baseline: baselineMetrics, candidate: candidateMetrics}),
  };
  refuseOneSidedCpu(metrics);
  return {...plan, baseline, candidate, metrics};
}

/** Told of before two clusters are checked for nothing. */
function refuseShort(durationMs: number | undefined, warmUp: number): void {
  if (durationMs === undefined || (warmUp + 1) * SECOND_MS <= durationMs) return;
  throw new ExplainedError(
    `a run of ${formatDuration(durationMs)} has no second that is not its warm-up`,
    `give a --duration of ${warmUp + 1}s or more${warmUp > 0 ? ', or a shorter --warm-up' : ''}`,
  );
}

/** What was given; what was not is left out. */
export function defined<T extends object>(given: T): {[Key in keyof T]?: NonNullable<T[Key]>} {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {[Key in keyof T]?: NonNullable<T[Key]>};
}

function budgetOf(budgetMs: number, flags: GateFlags, scripts: number) {
  const rules = rulesOf(flags);
  return planBudget({
    budgetMs,
    pairs: rules.pairs,
    pairsMin: Math.min(rules.pairs, pairsNeeded(rules, scripts)),
    scripts,
    checksConformance: flags.conformance,
  });
}
