import {regularDurationMs, vusMax} from '../../options/scenario-plan.ts';
import {type Arrivals, arrivalsDueBy, BurstShare, shareOfCount} from '../../schedules.ts';
import type {Vu} from '../vu.ts';
import {LATE_MS, type RunningScenario} from './running-scenario.ts';

/**
 * An open model: iterations start when the schedule says, whatever the target does.
 *
 * All workers take arrivals from one queue, in their order: whichever has a free user takes the next
 * one that is due. An arrival that finds no user free anywhere waits (`queue`): it starts when one
 * gets free, late by what it waited, and its response time counts from when it was due. What never
 * started when the scenario ends is dropped and counted. `drop` is k6's way: it is dropped at once.
 * The queue takes no memory: it is the distance between two places in the schedule.
 */
export async function arrivalRate(
  run: RunningScenario,
  schedule: Arrivals,
  lateArrivals: 'queue' | 'drop',
): Promise<void> {
  if (shareOfCount(vusMax(run.plan), run.share) === 0) return;
  const pump = new ArrivalPump(run, schedule, lateArrivals);
  const endMs = regularDurationMs(run.plan);
  run.onUsersBusyElsewhere(() => pump.turn('told'));
  do pump.turn('due');
  while (await pump.waitForMore());
  // An arrival of the last moment has as long as any other to start on time.
  await run.sleepUntil(endMs + LATE_MS);
  pump.close();
  await pump.drained();
}

/** For so long arrivals are started at a time: then answers are read, which frees users. */
const TURN_MS = 5;

/** Why a turn is taken: its time has come, another worker asks for it, or a user became free. */
type Cause = 'due' | 'told' | 'freed';

/**
 * Offered more than the generator can do, it stays near its best: a turn is short, and users are made
 * only where the thread wakes in time. A thread that is late has no use for more of them.
 */
class ArrivalPump {
  readonly #run: RunningScenario;
  readonly #arrivals: Arrivals;
  readonly #policy: 'queue' | 'drop';
  readonly #endMs: number;
  /** The bursts for which this worker wakes. */
  readonly #bursts: BurstShare;
  /** When it meant to wake. */
  #wakeMs = 0;
  /** Whether arrivals are due that it left for its next turn. */
  #isBehind = false;
  #running = 0;
  #isClosed = false;
  #onDrained: (() => void) | null = null;

  constructor(run: RunningScenario, arrivals: Arrivals, policy: 'queue' | 'drop') {
    this.#run = run;
    this.#arrivals = arrivals;
    // Only workers that have users of the scenario wake for its arrivals.
    const {index, count} = run.share;
    this.#bursts = new BurstShare(arrivals, {index, count: Math.min(count, vusMax(run.plan))});
    this.#policy = policy;
    this.#endMs = regularDurationMs(run.plan);
  }

  /** @returns whether more falls due, or is left from the last turn; then it is time for a turn */
  async waitForMore(): Promise<boolean> {
    const run = this.#run;
    if (run.isOver(Number.POSITIVE_INFINITY)) return false;
    if (this.#isBehind && !run.isOver(this.#endMs)) {
      this.#wakeMs = run.elapsedMs();
      await run.nextTurn();
      return true;
    }
    this.#wakeMs = this.#bursts.endMs;
    if (this.#wakeMs > this.#endMs) return false;
    await run.sleepUntil(this.#wakeMs);
    return true;
  }

  /** Starts what is due. */
  turn(cause: Cause): void {
    const beganMs = this.#run.elapsedMs();
    const nowMs = Math.min(beganMs, this.#endMs);
    const mayMake = cause === 'told' || (cause === 'due' && beganMs - this.#wakeMs <= LATE_MS);
    this.#isBehind = false;
    this.#bursts.skipTo(nowMs);
    if (this.#isClosed || this.#run.isOver(Number.POSITIVE_INFINITY)) return;
    const {claims, pool} = this.#run;
    for (;;) {
      const next = claims.nextArrival;
      if (!(this.#arrivals.dueMs(next) <= nowMs)) return;
      const vu = pool.take(mayMake);
      if (!vu) break;
      if (claims.claimArrivals(next, next + 1)) this.#start(vu, next);
      else pool.giveBack(vu);
      if (this.#run.elapsedMs() - beganMs > TURN_MS) {
        this.#isBehind = true;
        return;
      }
    }
    this.#isBehind = !mayMake && pool.canMake;
    this.#wait(nowMs, cause);
  }

  /** Nothing starts any more; what still waits for a user is dropped. */
  close(): void {
    this.#wakeMs = this.#run.elapsedMs();
    this.turn('due');
    this.#isClosed = true;
    this.#drop(arrivalsDueBy(this.#arrivals, Math.min(this.#run.elapsedMs(), this.#endMs)));
  }

  drained(): Promise<void> {
    if (this.#running === 0) return Promise.resolve();
    return new Promise(resolve => {
      this.#onDrained = resolve;
    });
  }

  /**
   * No user is free in this worker: another one has to take what is due, which is for the generator to
   * do in time, or it waits, and then it is not the generator that is late.
   */
  #wait(nowMs: number, cause: Cause): void {
    const {claims} = this.#run;
    if (claims.usersFree > 0) {
      if (cause !== 'told' && this.#run.share.count > 1) this.#run.tellOthers();
      return;
    }
    const due = arrivalsDueBy(this.#arrivals, nowMs);
    for (let at = Math.max(claims.nextArrival, claims.seenWaiting); at < due; at++)
      this.#run.noticeWaiting(this.#arrivals.dueMs(at));
    claims.seeWaiting(due);
    if (this.#policy === 'drop') this.#drop(due);
  }

  /** Drops what nobody has taken of the arrivals before `end`. */
  #drop(end: number): void {
    const {claims} = this.#run;
    let next = claims.nextArrival;
    while (next < end && !claims.claimArrivals(next, end)) next = claims.nextArrival;
    const count = Math.max(0, end - next);
    this.#run.dropArrivals(count, claims.usersFree > 0 ? 'generatorLate' : 'usersBusy');
  }

  #start(vu: Vu, at: number): void {
    this.#running++;
    if (vu.scenario !== this.#run) vu.enter(this.#run);
    const start = {dueMs: this.#arrivals.dueMs(at), waited: at < this.#run.claims.seenWaiting};
    void this.#run.iterate(vu, start).then(() => this.#onEnd(vu));
  }

  #onEnd(vu: Vu): void {
    this.#running--;
    this.#run.pool.giveBack(vu);
    // What waits for a user, or fell due meanwhile, need not wait for the alarm too.
    if (!this.#run.isOver(this.#endMs + LATE_MS)) this.turn('freed');
    if (this.#running === 0) this.#onDrained?.();
  }
}
