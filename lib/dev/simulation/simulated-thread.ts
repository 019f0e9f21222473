import type {Cancel, ThreadClock} from '../../core/clock.ts';
import type {Random} from '../../core/random.ts';
import type {ThreadHealth} from '../../engine/embedded/health.ts';
import type {VirtualTime} from './virtual-time.ts';

/** When every simulation begins, Unix epoch. */
export const EPOCH_MS = 1_780_000_000_000;

/** Node's timers are whole milliseconds, counted from the turn that set them. */
const TIMER_LATE_MS_MAX = 1;

/** How late, and how early, the alarm of arrivals is. */
const ALARM_LATE_MS_MAX = 0.2;
const ALARM_EARLY_MS = 0.05;

/** What the event loop needs for a turn that has something to do. */
const TURN_MS = 0.02;

/**
 * One thread: a clock whose origin is its own, and a place where tasks run one at a time. A thread
 * that stalls runs what falls due meanwhile afterwards, in order; one that died runs nothing.
 */
export class SimulatedThread implements ThreadClock {
  readonly name: string;
  readonly #time: VirtualTime;
  readonly #random: Random;
  /** Its monotonic clock when the simulation began. */
  readonly #originMs: number;
  #stalledUntilMs = 0;
  #isDead = false;
  /** How much later than Node's its timers are. */
  #lateMs = 0;
  /** The wall clock was set by so much. */
  #wallOffsetMs = 0;
  #busyMs = 0;
  #longestStallMs = 0;
  #watchedMs = 0;

  constructor(name: string, time: VirtualTime, random: Random) {
    this.name = name;
    this.#time = time;
    this.#random = random;
    this.#originMs = random.int(0, 1_000_000) / 7;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  wallMs(): number {
    return Math.floor(EPOCH_MS + this.#time.nowMs + this.#wallOffsetMs);
  }

  monotonicMs(): number {
    return this.#originMs + this.#time.nowMs;
  }

  epochMs(): number {
    return EPOCH_MS + this.#time.nowMs;
  }

  schedule(delayMs: number, task: () => void): Cancel {
    const wholeMs = Math.max(1, Math.trunc(delayMs));
    const lateMs = this.#random.fraction() * TIMER_LATE_MS_MAX + this.#lateMs;
    return this.run(wholeMs + lateMs, task);
  }

  nextTurn(task: () => void): void {
    this.#busyMs += TURN_MS;
    this.run(TURN_MS, task);
  }

  /** A timer that is as exact as that of arrivals. */
  scheduleExactly(delayMs: number, task: () => void): Cancel {
    const lateMs = this.#random.fraction() * ALARM_LATE_MS_MAX - ALARM_EARLY_MS + this.#lateMs;
    return this.run(Math.max(0, delayMs) + lateMs, task);
  }

  /** Runs a task so much later, or as soon as the thread is free after that. */
  run(delayMs: number, task: () => void): Cancel {
    let cancel: Cancel = () => undefined;
    const attempt = () => {
      if (this.#isDead) return;
      if (this.#stalledUntilMs > this.#time.nowMs)
        cancel = this.#time.at(this.#stalledUntilMs, attempt);
      else task();
    };
    cancel = this.#time.at(this.#time.nowMs + delayMs, attempt);
    return () => cancel();
  }

  /** The thread does nothing for a while: a pause of the garbage collector, or of the machine. */
  stall(forMs: number): void {
    const nowMs = this.#time.nowMs;
    this.#stalledUntilMs = Math.max(this.#stalledUntilMs, nowMs + forMs);
    this.#longestStallMs = Math.max(this.#longestStallMs, forMs);
    this.#busyMs += forMs;
  }

  /** From now on its timers are so late. */
  delayTimers(lateMs: number): void {
    this.#lateMs = lateMs;
  }

  setWallClock(byMs: number): void {
    this.#wallOffsetMs = byMs;
  }

  die(): void {
    this.#isDead = true;
  }

  /** How it did since it was last asked. */
  takeHealth(): ThreadHealth {
    const nowMs = this.#time.nowMs;
    const spanMs = nowMs - this.#watchedMs;
    const busy = spanMs === 0 ? 0 : Math.min(1, this.#busyMs / spanMs);
    const p99 = this.#longestStallMs + this.#lateMs;
    const health = {eventLoopDelaysMs: {p50: 0, p90: 0, p95: 0, p99}, busy, spanMs};
    this.#watchedMs = nowMs;
    this.#busyMs = 0;
    this.#longestStallMs = 0;
    return health;
  }
}

/** The globals of a script that tell the time, wait or draw: those of its thread. */
export function scriptGlobalsOf(
  thread: SimulatedThread,
  random: Random,
): Readonly<Record<string, unknown>> {
  class SimulatedDate extends Date {
    constructor(...given: []) {
      if (given.length === 0) super(thread.wallMs());
      else super(...given);
    }

    static override now(): number {
      return thread.wallMs();
    }
  }
  const math = Object.create(Math, {random: {value: () => random.fraction()}}) as Math;
  return {
    Date: SimulatedDate,
    Math: math,
    setTimeout: (task: () => void, ms = 0) => thread.schedule(ms, task),
    clearTimeout: (cancel?: Cancel) => cancel?.(),
    performance: {now: () => thread.monotonicMs()},
  };
}
