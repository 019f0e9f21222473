import type {Clock} from '../../core/clock.ts';
import {LatencyCounts, type SparseCounts} from '../../record/histogram/latency-counts.ts';
import type {GeneratorHealth} from '../../record/load-result.ts';
import {WARM_UP_SECONDS_MAX} from '../measure/marks.ts';
import type {DelaysMs, GeneratorSecond} from '../measure/validity.ts';

/** How a thread did since it was last asked. */
export interface ThreadHealth {
  readonly eventLoopDelaysMs: DelaysMs;
  /** Share of the time in which the thread was busy, 0 to 1. */
  readonly busy: number;
  /** How long it was watched for this. */
  readonly spanMs: number;
}

/** Watches the thread that it was made in. */
export interface ThreadWatch {
  take(): ThreadHealth;
  close(): void;
}

/** What sleeps until arrivals are due. */
export interface Sleeper {
  /**
   * How late a thread woke that did nothing but sleep, microseconds a sleep, since this was last asked.
   * Null: it did not sleep.
   */
  takeOversleep(): SparseCounts | null;
}

/** What this process has used so far. */
export interface ProcessWatch {
  cpuMs(): number;
  rssBytes(): number;
  /** How late its main thread was, which hardly does anything, since this was last asked; null: not known. */
  takeDelays(): DelaysMs | null;
  close(): void;
}

/** What a worker saw of itself in one second. */
export interface WorkerHealth extends ThreadHealth {
  /** How late arrivals were noticed, microseconds. */
  readonly lateness: SparseCounts | null;
  /** How late a thread woke that only sleeps, microseconds. */
  readonly oversleep: SparseCounts | null;
}

/** Watches one worker: a generator that is late or busy measures itself, not the target. */
export class HealthProbe {
  readonly lateness = new LatencyCounts();
  readonly #watch: ThreadWatch;

  constructor(watch: ThreadWatch) {
    this.#watch = watch;
  }

  /** What was seen since the last call. */
  take(alarm: Sleeper | null): WorkerHealth {
    const oversleep = alarm?.takeOversleep() ?? null;
    return {...this.#watch.take(), lateness: this.lateness.take(), oversleep};
  }

  close(): void {
    this.#watch.close();
  }
}

/** A second that workers may still add to. */
interface OpenSecond {
  readonly second: number;
  delaysMs: DelaysMs;
  idleDelaysMs: DelaysMs | null;
  arrivals: number;
  /** Null until a worker has reported a whole second. */
  busy: number | null;
  /** What was reported of a part of it. */
  busyInPart: number;
  cpuCores: number;
  readonly lateness: LatencyCounts;
}

/** What is kept of a second: a few numbers, so that an hour takes no more memory than a minute. */
interface ClosedSecond extends GeneratorSecond {
  readonly cpuCores: number;
  readonly startLatenessMsP99: number;
}

/** A timer that fires early makes two reports of one second: the short one says little of how busy it was. */
const WHOLE_MS = 500;

/** A worker reports a second within the next one; a second is closed this long after it. */
const OPEN_SECONDS = 3;

/** The generator's own condition, a second at a time: its threads' and its process's. */
export class HealthBook {
  readonly #open = new Map<number, OpenSecond>();
  readonly #closed: ClosedSecond[] = [];
  /** Seconds that may turn out to be warm-up; later ones are added up. */
  readonly #early: {readonly second: number; readonly lateness: SparseCounts}[] = [];
  readonly #late = new LatencyCounts('wide');
  /** How late threads woke in this run that only sleep, microseconds: the machine's part of a lateness. */
  readonly oversleep = new LatencyCounts('wide');
  readonly #clock: Clock;
  readonly #process: ProcessWatch;
  readonly #firstCpuMs: number;
  #lastCpuMs: number;
  #lastMs: number;
  #rssBytesMax = 0;

  constructor(clock: Clock, process: ProcessWatch) {
    this.#clock = clock;
    this.#process = process;
    this.#firstCpuMs = process.cpuMs();
    this.#lastCpuMs = this.#firstCpuMs;
    this.#lastMs = clock.monotonicMs();
  }

  /** Adds what a worker saw of itself. */
  add(second: number, health: WorkerHealth): void {
    const open = this.#secondOf(second);
    open.delaysMs = longerOf(open.delaysMs, health.eventLoopDelaysMs);
    if (health.spanMs < WHOLE_MS) open.busyInPart = Math.max(open.busyInPart, health.busy);
    else open.busy = Math.max(open.busy ?? 0, health.busy);
    const {lateness, oversleep} = health;
    if (oversleep) this.oversleep.add(oversleep);
    if (!lateness) return;
    open.lateness.add(lateness);
    if (second < WARM_UP_SECONDS_MAX) this.#early.push({second, lateness});
    else this.#late.add(lateness);
  }

  /** Once a second: what the whole process used in it, and how many arrivals it started. */
  closeSecond(second: number, arrivals: number): void {
    const nowMs = this.#clock.monotonicMs();
    const cpuMs = this.#process.cpuMs();
    const cores = (cpuMs - this.#lastCpuMs) / Math.max(1, nowMs - this.#lastMs);
    const open = this.#secondOf(second);
    open.cpuCores = cores;
    open.idleDelaysMs = this.#process.takeDelays();
    open.arrivals = arrivals;
    this.#lastCpuMs = cpuMs;
    this.#lastMs = nowMs;
    this.#rssBytesMax = Math.max(this.#rssBytesMax, this.#process.rssBytes());
    this.#closeBefore(second - OPEN_SECONDS);
  }

  close(): void {
    this.#process.close();
  }

  health(): GeneratorHealth {
    const lateness = this.latenessFrom(1);
    return {
      seconds: this.seconds().map(each => ({
        second: each.second,
        cpuCores: each.cpuCores,
        eventLoopDelayMsP99: each.delaysMs.p99,
        startLatenessMsP99: each.startLatenessMsP99,
      })),
      ...(lateness.count > 0 ? {startLatenessMsP99: lateness.quantile(0.99) / 1000} : {}),
      cpuSeconds: (this.#process.cpuMs() - this.#firstCpuMs) / 1000,
      rssBytesMax: Math.max(this.#rssBytesMax, this.#process.rssBytes()),
    };
  }

  /** How late arrivals were noticed, from a second on that is at most {@link WARM_UP_SECONDS_MAX}. */
  latenessFrom(fromSecond: number): LatencyCounts {
    const all = new LatencyCounts('wide');
    for (const {second, lateness} of this.#early) if (second >= fromSecond) all.add(lateness);
    all.add(this.#late.peek());
    return all;
  }

  /** How late the latest arrival of the first second was noticed, milliseconds. */
  get firstSecondLateMs(): number {
    const first = this.#early.filter(each => each.second === 0);
    return Math.max(0, ...first.map(each => each.lateness.max)) / 1000;
  }

  /** Every second so far, in order. */
  seconds(): readonly ClosedSecond[] {
    this.#closeBefore(Number.POSITIVE_INFINITY);
    return this.#closed.sort((a, b) => a.second - b.second);
  }

  #closeBefore(second: number): void {
    for (const [at, open] of this.#open) {
      if (at >= second) continue;
      this.#open.delete(at);
      this.#closed.push(close(open));
    }
  }

  #secondOf(second: number): OpenSecond {
    let open = this.#open.get(second);
    if (!open) {
      const lateness = new LatencyCounts();
      const nothing = {idleDelaysMs: null, arrivals: 0, busy: null, busyInPart: 0, cpuCores: 0};
      open = {second, delaysMs: NO_DELAYS, ...nothing, lateness};
      this.#open.set(second, open);
    }
    return open;
  }
}

const NO_DELAYS: DelaysMs = {p50: 0, p90: 0, p95: 0, p99: 0};

function longerOf(one: DelaysMs, other: DelaysMs): DelaysMs {
  return {
    p50: Math.max(one.p50, other.p50),
    p90: Math.max(one.p90, other.p90),
    p95: Math.max(one.p95, other.p95),
    p99: Math.max(one.p99, other.p99),
  };
}

function close(open: OpenSecond): ClosedSecond {
  const {second, delaysMs, idleDelaysMs, arrivals, busy, busyInPart, cpuCores, lateness} = open;
  return {
    ...{second, delaysMs, idleDelaysMs, arrivals, cpuCores, busy: busy ?? busyInPart},
    startLatenessMsP99: lateness.quantile(0.99) / 1000,
  };
}
