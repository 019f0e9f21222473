import type {Cancel} from '../../../core/clock.ts';
import {
  type ConstantVusPlan,
  type IterationsPlan,
  type RampingVusPlan,
  regularDurationMs,
  type ScenarioPlan,
} from '../../options/scenario-plan.ts';
import {constantArrivals, rampingArrivals, shareOfCount, vuSteps} from '../../schedules.ts';
import {arrivalRate} from './arrival-rate.ts';
import type {RunningScenario} from './running-scenario.ts';

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

/** A closed model: a fixed number of VUs, each starting its next iteration when the last one ended. */
async function constantVus(run: RunningScenario, plan: ConstantVusPlan): Promise<void> {
  const vus = shareOfCount(plan.vus, run.share);
  await Promise.all(Array.from({length: vus}, () => loop(run, plan.durationMs)));
}

async function loop(run: RunningScenario, untilMs: number): Promise<void> {
  const vu = run.pool.take();
  if (!vu) return;
  vu.enter(run);
  while (!run.isOver(untilMs)) await run.iterate(vu);
  run.pool.giveBack(vu);
}

/** A number of iterations that all VUs share: the fast ones do more. */
async function sharedIterations(run: RunningScenario, plan: IterationsPlan): Promise<void> {
  await onEachVu(run, plan, async vu => {
    while (!run.isOver(plan.maxDurationMs)) {
      const number = run.claims.claimIteration();
      if (number >= plan.iterations) return;
      await run.iterate(vu, {number});
    }
  });
  if (run.elapsedMs() < plan.maxDurationMs) return;
  // Each worker reports its share of the iterations that were never started.
  const left = Math.max(0, plan.iterations - run.claims.iterations);
  run.drop(shareOfCount(left, run.share));
}

/** A number of iterations for each VU. */
async function perVuIterations(run: RunningScenario, plan: IterationsPlan): Promise<void> {
  await onEachVu(run, plan, async vu => {
    let done = 0;
    while (done < plan.iterations && !run.isOver(plan.maxDurationMs)) {
      done++;
      await run.iterate(vu);
    }
    // Where the whole run was ended before, k6 counts none as dropped.
    if (run.elapsedMs() >= plan.maxDurationMs) run.drop(plan.iterations - done);
  });
}

type TakenVu = NonNullable<ReturnType<RunningScenario['pool']['take']>>;

async function onEachVu(
  run: RunningScenario,
  plan: IterationsPlan,
  work: (vu: TakenVu) => Promise<void>,
): Promise<void> {
  const vus = shareOfCount(plan.vus, run.share);
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

/** A closed model whose number of VUs follows stages; the VUs that came last leave first. */
async function rampingVus(run: RunningScenario, plan: RampingVusPlan): Promise<void> {
  const slots: Slot[] = [];
  for (const step of vuSteps(plan.startVus, plan.stages)) {
    await run.sleepUntil(step.atMs);
    if (run.isOver(Number.POSITIVE_INFINITY)) break;
    const wanted = shareOfCount(step.vus, run.share);
    while (slots.length < wanted) slots.push(new Slot(run, plan.gracefulRampDownMs));
    for (const [index, slot] of slots.entries()) slot.want(index < wanted);
  }
  await run.sleepUntil(regularDurationMs(plan));
  for (const slot of slots) slot.finish();
  await Promise.all(slots.map(slot => slot.ended));
}

/** The place of one VU, which the ramp fills and empties. */
class Slot {
  readonly #run: RunningScenario;
  readonly #gracefulRampDownMs: number;
  #wanted = false;
  #isRunning = false;
  #cancelInterrupt: Cancel | null = null;
  ended: Promise<void> = Promise.resolve();

  constructor(run: RunningScenario, gracefulRampDownMs: number) {
    this.#run = run;
    this.#gracefulRampDownMs = gracefulRampDownMs;
  }

  want(wanted: boolean): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#cancelInterrupt?.();
    this.#cancelInterrupt = null;
    if (!wanted) {
      this.#cancelInterrupt = this.#run.clock.schedule(this.#gracefulRampDownMs, () =>
        this.#interrupt(),
      );
    } else if (!this.#isRunning) this.ended = this.#loop();
  }

  /** The scenario's time is over: what runs may end within the graceful stop. */
  finish(): void {
    this.#wanted = false;
  }

  #interrupt: () => void = () => {};

  async #loop(): Promise<void> {
    const vu = this.#run.pool.take();
    if (!vu) return;
    this.#isRunning = true;
    this.#interrupt = () => vu.interrupt();
    vu.enter(this.#run);
    const untilMs = regularDurationMs(this.#run.plan);
    while (this.#wanted && !this.#run.isOver(untilMs)) {
      await this.#run.iterate(vu);
      vu.restore();
    }
    this.#isRunning = false;
    this.#interrupt = () => {};
    this.#run.pool.giveBack(vu);
  }
}
