import {regularDurationMs} from '../../options/scenario-plan.ts';
import {type Arrivals, shareOf} from '../../scheduling/arrivals.ts';
import type {RunningScenario} from '../running-scenario.ts';
import type {Vu} from '../vu.ts';

/** Waking for each arrival of a fast schedule would be all the engine does: it wakes twice a millisecond at most. */
const TICK_MS = 0.5;

/**
 * An open model: iterations start when the schedule says, whatever the target does.
 *
 * An arrival that finds no VU free waits its turn (`queue`): it starts when a VU gets free, late by
 * what it waited, and its response time counts from when it was due. What never started when the
 * scenario ends is dropped and counted. `drop` is k6's way: it is dropped at once. The queue takes
 * no memory: it is the distance between two counters.
 */
export async function arrivalRate(
  run: RunningScenario,
  schedule: Arrivals,
  lateArrivals: 'queue' | 'drop',
): Promise<void> {
  const pump = new ArrivalPump(
    run,
    shareOf(schedule, run.share.index, run.share.count),
    lateArrivals,
  );
  const endMs = regularDurationMs(run.plan);
  for (;;) {
    pump.turn();
    const nextMs = pump.nextDueMs;
    if (nextMs > endMs || run.isOver(Number.POSITIVE_INFINITY)) break;
    await run.sleepUntil(Math.max(nextMs, run.elapsedMs() + TICK_MS));
  }
  await run.sleepUntil(endMs);
  pump.close();
  await pump.drained();
}

class ArrivalPump {
  readonly #run: RunningScenario;
  readonly #arrivals: Arrivals;
  readonly #policy: 'queue' | 'drop';
  readonly #endMs: number;
  /** Arrivals that fell due, and those that were started or dropped. */
  #due = 0;
  #handled = 0;
  #running = 0;
  #isClosed = false;
  #onDrained: (() => void) | null = null;

  constructor(run: RunningScenario, arrivals: Arrivals, policy: 'queue' | 'drop') {
    this.#run = run;
    this.#arrivals = arrivals;
    this.#policy = policy;
    this.#endMs = regularDurationMs(run.plan);
  }

  get nextDueMs(): number {
    return this.#arrivals.dueMs(this.#due);
  }

  /** Starts what is due. */
  turn(): void {
    const nowMs = Math.min(this.#run.elapsedMs(), this.#endMs);
    while (this.#arrivals.dueMs(this.#due) <= nowMs) {
      const dueMs = this.#arrivals.dueMs(this.#due++);
      // Those before it in the queue come first.
      const isNext = this.#handled === this.#due - 1;
      const vu = isNext ? this.#run.pool.take() : null;
      if (vu) {
        this.#start(vu, false);
        continue;
      }
      this.#run.noticeWaiting(dueMs);
      if (this.#policy === 'drop') this.#drop();
    }
  }

  /** Nothing starts any more; what still waits is dropped. */
  close(): void {
    this.#isClosed = true;
    this.#run.drop(this.#due - this.#handled);
    this.#handled = this.#due;
  }

  drained(): Promise<void> {
    if (this.#running === 0) return Promise.resolve();
    return new Promise(resolve => {
      this.#onDrained = resolve;
    });
  }

  #drop(): void {
    this.#handled++;
    this.#run.drop(1);
  }

  #start(vu: Vu, waited: boolean): void {
    const dueMs = this.#arrivals.dueMs(this.#handled++);
    this.#running++;
    if (vu.scenario !== this.#run) vu.enter(this.#run);
    void this.#run.iterate(vu, {dueMs, waited}).then(() => this.#onEnd(vu));
  }

  #onEnd(vu: Vu): void {
    this.#running--;
    const waiting = this.#handled < this.#due;
    if (waiting && !this.#isClosed && !this.#run.isOver(this.#endMs)) {
      this.#start(vu, true);
      return;
    }
    this.#run.pool.giveBack(vu);
    if (this.#running === 0) this.#onDrained?.();
  }
}
