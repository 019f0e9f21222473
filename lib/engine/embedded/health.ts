import {type IntervalHistogram, monitorEventLoopDelay, performance} from 'node:perf_hooks';
import {LatencyCounts, type SparseCounts} from '../../record/histogram/latency-counts.ts';
import type {GeneratorHealth} from '../../record/load-result.ts';
import {WARM_UP_SECONDS_MAX} from '../measure/marks.ts';
import type {GeneratorSecond} from '../measure/validity.ts';

/** What a worker saw of itself in one second. */
export interface WorkerHealth {
  readonly eventLoopDelayMsP99: number;
  /** Share of the second in which the thread was busy, 0 to 1. */
  readonly busy: number;
  /** How long it was watched for this. */
  readonly spanMs: number;
  /** How late arrivals were noticed, microseconds. */
  readonly lateness: SparseCounts | null;
}

/** How often the event loop's delay is sampled; the period itself is not part of the delay. */
const RESOLUTION_MS = 10;

/** Watches one worker thread: a generator that is late or busy measures itself, not the target. */
export class HealthProbe {
  readonly lateness = new LatencyCounts();
  readonly #delay: IntervalHistogram = monitorEventLoopDelay({resolution: RESOLUTION_MS});
  #utilization = performance.eventLoopUtilization();

  constructor() {
    this.#delay.enable();
  }

  /** What was seen since the last call. */
  take(): WorkerHealth {
    const delayMs = this.#delay.count > 0 ? this.#delay.percentile(99) / 1e6 - RESOLUTION_MS : 0;
    this.#delay.reset();
    const now = performance.eventLoopUtilization();
    const {utilization, active, idle} = performance.eventLoopUtilization(now, this.#utilization);
    this.#utilization = now;
    return {
      eventLoopDelayMsP99: Math.max(0, delayMs),
      busy: utilization,
      spanMs: active + idle,
      lateness: this.lateness.take(),
    };
  }

  close(): void {
    this.#delay.disable();
  }
}

/** A second that workers may still add to. */
interface OpenSecond {
  readonly second: number;
  delayMs: number;
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
  readonly #firstCpu = process.cpuUsage();
  #lastCpu = this.#firstCpu;
  #lastCpuMs = performance.now();
  #rssBytesMax = 0;

  /** Adds what a worker saw of itself. */
  add(second: number, health: WorkerHealth): void {
    const open = this.#secondOf(second);
    open.delayMs = Math.max(open.delayMs, health.eventLoopDelayMsP99);
    if (health.spanMs < WHOLE_MS) open.busyInPart = Math.max(open.busyInPart, health.busy);
    else open.busy = Math.max(open.busy ?? 0, health.busy);
    const {lateness} = health;
    if (!lateness) return;
    open.lateness.add(lateness);
    if (second < WARM_UP_SECONDS_MAX) this.#early.push({second, lateness});
    else this.#late.add(lateness);
  }

  /** Once a second: what the whole process used in it. */
  closeSecond(second: number): void {
    const nowMs = performance.now();
    const cpu = process.cpuUsage(this.#lastCpu);
    const cores = (cpu.user + cpu.system) / 1000 / Math.max(1, nowMs - this.#lastCpuMs);
    this.#secondOf(second).cpuCores = cores;
    this.#lastCpu = process.cpuUsage();
    this.#lastCpuMs = nowMs;
    this.#rssBytesMax = Math.max(this.#rssBytesMax, process.memoryUsage.rss());
    this.#closeBefore(second - OPEN_SECONDS);
  }

  health(): GeneratorHealth {
    const cpu = process.cpuUsage(this.#firstCpu);
    const lateness = this.latenessFrom(1);
    return {
      seconds: this.seconds().map(each => ({
        second: each.second,
        cpuCores: each.cpuCores,
        eventLoopDelayMsP99: each.delayMs,
        startLatenessMsP99: each.startLatenessMsP99,
      })),
      ...(lateness.count > 0 ? {startLatenessMsP99: lateness.quantile(0.99) / 1000} : {}),
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      rssBytesMax: Math.max(this.#rssBytesMax, process.memoryUsage.rss()),
    };
  }

  /** How late arrivals were noticed, from a second on that is at most {@link WARM_UP_SECONDS_MAX}. */
  latenessFrom(fromSecond: number): LatencyCounts {
    const all = new LatencyCounts('wide');
    for (const {second, lateness} of this.#early) if (second >= fromSecond) all.add(lateness);
    all.add(this.#late.peek());
    return all;
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
      open = {second, delayMs: 0, busy: null, busyInPart: 0, cpuCores: 0, lateness};
      this.#open.set(second, open);
    }
    return open;
  }
}

function close(open: OpenSecond): ClosedSecond {
  const {second, delayMs, busy, busyInPart, cpuCores, lateness} = open;
  return {
    ...{second, delayMs, cpuCores, busy: busy ?? busyInPart},
    startLatenessMsP99: lateness.quantile(0.99) / 1000,
  };
}
