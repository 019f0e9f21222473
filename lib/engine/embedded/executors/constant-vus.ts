import type {ConstantVusPlan} from '../../options/scenario-plan.ts';
import {shareOfCount} from '../../scheduling/vu-ramp.ts';
import type {RunningScenario} from '../running-scenario.ts';

/** A closed model: a fixed number of VUs, each starting its next iteration when the last one ended. */
export async function constantVus(run: RunningScenario, plan: ConstantVusPlan): Promise<void> {
  const vus = shareOfCount(plan.vus, run.share.index, run.share.count);
  await Promise.all(Array.from({length: vus}, () => loop(run, plan.durationMs)));
}

async function loop(run: RunningScenario, untilMs: number): Promise<void> {
  const vu = run.pool.take();
  if (!vu) return;
  vu.enter(run);
  while (!run.isOver(untilMs)) await run.iterate(vu);
  run.pool.giveBack(vu);
}
