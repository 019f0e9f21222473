import type {IterationsPlan} from '../../options/scenario-plan.ts';
import {shareOfCount} from '../../scheduling/vu-ramp.ts';
import type {RunningScenario} from '../running-scenario.ts';

/** A number of iterations that all VUs share: the fast ones do more. */
export async function sharedIterations(run: RunningScenario, plan: IterationsPlan): Promise<void> {
  await onEachVu(run, plan, async vu => {
    while (!run.isOver(plan.maxDurationMs)) {
      const number = run.claim();
      if (number >= plan.iterations) return;
      await run.iterate(vu, {number});
    }
  });
  // Each worker reports its part of what nobody started.
  const left = Math.max(0, plan.iterations - run.claimed());
  run.drop(shareOfCount(left, run.share.index, run.share.count));
}

/** A number of iterations for each VU. */
export async function perVuIterations(run: RunningScenario, plan: IterationsPlan): Promise<void> {
  await onEachVu(run, plan, async vu => {
    let done = 0;
    while (done < plan.iterations && !run.isOver(plan.maxDurationMs)) {
      done++;
      await run.iterate(vu);
    }
    run.drop(plan.iterations - done);
  });
}

type TakenVu = NonNullable<ReturnType<RunningScenario['pool']['take']>>;

async function onEachVu(
  run: RunningScenario,
  plan: IterationsPlan,
  work: (vu: TakenVu) => Promise<void>,
): Promise<void> {
  const vus = shareOfCount(plan.vus, run.share.index, run.share.count);
  await Promise.all(
    Array.from({length: vus}, async () => {
      const vu = run.pool.take();
      if (!vu) return;
      vu.enter(run);
      await work(vu);
      run.pool.giveBack(vu);
    }),
  );
}
