import type {ScenarioPlan} from '../../options/scenario-plan.ts';
import {constantArrivals, rampingArrivals} from '../../scheduling/arrivals.ts';
import type {RunningScenario} from '../running-scenario.ts';
import {arrivalRate} from './arrival-rate.ts';
import {constantVus} from './constant-vus.ts';
import {perVuIterations, sharedIterations} from './iterations.ts';
import {rampingVus} from './ramping-vus.ts';

/** Runs a scenario to its end: resolves when every iteration that it started has ended. */
export async function runExecutor(
  run: RunningScenario,
  lateArrivals: 'queue' | 'drop',
): Promise<void> {
  const executing = execute(run, run.plan, lateArrivals);
  await run.endGracefully(executing);
}

function execute(
  run: RunningScenario,
  plan: ScenarioPlan,
  lateArrivals: 'queue' | 'drop',
): Promise<void> {
  switch (plan.executor) {
    case 'constant-vus':
      return constantVus(run, plan);
    case 'ramping-vus':
      return rampingVus(run, plan);
    case 'shared-iterations':
      return sharedIterations(run, plan);
    case 'per-vu-iterations':
      return perVuIterations(run, plan);
    case 'constant-arrival-rate':
      return arrivalRate(
        run,
        constantArrivals(plan.rate, plan.timeUnitMs, plan.durationMs),
        lateArrivals,
      );
    case 'ramping-arrival-rate':
      return arrivalRate(
        run,
        rampingArrivals(plan.startRate, plan.timeUnitMs, plan.stages),
        lateArrivals,
      );
  }
}
