import type {Cancel} from '../../../core/clock.ts';
import {type RampingVusPlan, regularDurationMs} from '../../options/scenario-plan.ts';
import {shareOfCount, vuSteps} from '../../scheduling/vu-ramp.ts';
import type {RunningScenario} from '../running-scenario.ts';

/** A closed model whose number of VUs follows stages; the VUs that came last leave first. */
export async function rampingVus(run: RunningScenario, plan: RampingVusPlan): Promise<void> {
  const slots: Slot[] = [];
  for (const step of vuSteps(plan.startVus, plan.stages)) {
    await run.sleepUntil(step.atMs);
    if (run.isOver(Number.POSITIVE_INFINITY)) break;
    const wanted = shareOfCount(step.vus, run.share.index, run.share.count);
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
