import {regularDurationMs} from '../../options/scenario-plan.ts';
import {ArrivalShare, type Arrivals} from '../../schedules.ts';
import type {Vu} from '../vu.ts';
import type {RunningScenario} from './running-scenario.ts';

/**
 * An open model: iterations start when the schedule says, whatever the target does.
 *
 * An arrival that finds no VU free waits its turn (`queue`): it starts when a VU gets free, late by
 * what it waited, and its response time counts from when it was due. What never started when the
 * scenario ends is dropped and counted. `drop` is k6's way: it is dropped at once. The queue takes
 * no memory: it is the distance between two places in the schedule.
 */
export async function arrivalRate(
  run: RunningScenario,
  schedule: Arrivals,
  lateArrivals: 'queue' | 'drop',
): Promise<void> {
  const pump = new ArrivalPump(run, schedule, lateArrivals);
  const endMs = regularDurationMs(run.plan);
  for (;;) {
    pump.turn();
    const nextMs = pump.nextBurstMs;
    if (nextMs > endMs || run.isOver(Number.POSITIVE_INFINITY)) break;
    await run.sleepUntil(nextMs);
  }
  await run.sleepUntil(endMs);
  pump.close();
  await pump.drained();
}

class ArrivalPump {
  readonly #run: RunningScenario;
  readonly #policy: 'queue' | 'drop';
  readonly #endMs: number;
  /** The next arrival to fall due, and the next to be started or dropped. */
  readonly #due: ArrivalShare;
  readonly #handled: ArrivalShare;
  /** How many fell due and were neither. */
  #queued = 0;
  #running = 0;
  #isClosed = false;
  #onDrained: (() => void) | null = null;

  constructor(run: RunningScenario, arrivals: Arrivals, policy: 'queue' | 'drop') {
    this.#run = run;
    this.#due = new ArrivalShare(arrivals, run.share.index, run.share.count);
    this.#handled = new ArrivalShare(arrivals, run.share.index, run.share.count);
    this.#policy = policy;
    this.#endMs = regularDurationMs(run.plan);
  }

  /** When to wake next: Infinity when nothing more falls due. */
  get nextBurstMs(): number {
    return this.#due.burstEndMs;
  }

  /** Starts what is due. */
  turn(): void {
    const nowMs = Math.min(this.#run.elapsedMs(), this.#endMs);
    while (this.#due.dueMs <= nowMs) {
      const {dueMs} = this.#due;
      this.#due.advance();
      this.#queued++;
      // Those before it in the queue come first.
      const vu = this.#queued === 1 ? this.#run.pool.take() : null;
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
    this.#run.drop(this.#queued);
    this.#queued = 0;
  }

  drained(): Promise<void> {
    if (this.#running === 0) return Promise.resolve();
    return new Promise(resolve => {
      this.#onDrained = resolve;
    });
  }

  #drop(): void {
    this.#takeNext();
    this.#run.drop(1);
  }

  /** Takes the first of the queue. @returns when it was due */
  #takeNext(): number {
    const {dueMs} = this.#handled;
    this.#handled.advance();
    this.#queued--;
    return dueMs;
  }

  #start(vu: Vu, waited: boolean): void {
    const dueMs = this.#takeNext();
    this.#running++;
    if (vu.scenario !== this.#run) vu.enter(this.#run);
    void this.#run.iterate(vu, {dueMs, waited}).then(() => this.#onEnd(vu));
  }

  #onEnd(vu: Vu): void {
    this.#running--;
    const mayStart = !this.#isClosed && !this.#run.isOver(this.#endMs);
    if (mayStart && this.#queued > 0) {
      this.#start(vu, true);
      return;
    }
    this.#run.pool.giveBack(vu);
    // What fell due meanwhile need not wait for the alarm too, which may be late.
    if (mayStart) this.turn();
    if (this.#running === 0) this.#onDrained?.();
  }
}
