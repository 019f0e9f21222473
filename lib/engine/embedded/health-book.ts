import type {GeneratorHealth} from '../../record/load-result.ts';
import {LatencyCounts} from '../measure/latency-counts.ts';
import type {Snapshot} from './messages.ts';
import {type GeneratorSecond, LATE_START_MS} from './validity.ts';

/** A second that workers may still add to. */
interface OpenSecond {
  readonly second: number;
  delayMs: number;
  busy: number;
  cpuCores: number;
  readonly lateness: LatencyCounts;
}

/** What is kept of a second: a few numbers, so that an hour takes no more memory than a minute. */
interface ClosedSecond extends GeneratorSecond {
  readonly cpuCores: number;
  readonly delayMs: number;
  readonly startLatenessMsP99: number;
}

/** A worker reports a second within the next one; what comes later than this starts it anew. */
const OPEN_SECONDS = 3;

/** The generator's own condition, a second at a time: its threads' and its process's. */
export class HealthBook {
  readonly #open = new Map<number, OpenSecond>();
  readonly #closed: ClosedSecond[] = [];
  readonly #firstCpu = process.cpuUsage();
  #lastCpu = this.#firstCpu;
  #lastCpuMs = performance.now();
  /** Of all seconds but the first. */
  readonly #lateness = new LatencyCounts('wide');
  #rssBytesMax = 0;

  /** Adds what a worker saw of itself. */
  add({second, health}: Snapshot): void {
    const open = this.#secondOf(second);
    open.delayMs = Math.max(open.delayMs, health.eventLoopDelayMsP99);
    open.busy = Math.max(open.busy, health.busy);
    if (!health.lateness) return;
    open.lateness.add(health.lateness);
    if (second > 0) this.#lateness.add(health.lateness);
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
    return {
      seconds: this.seconds().map(each => ({
        second: each.second,
        cpuCores: each.cpuCores,
        eventLoopDelayMsP99: each.delayMs,
        startLatenessMsP99: each.startLatenessMsP99,
      })),
      ...(this.#lateness.count > 0
        ? {startLatenessMsP99: this.#lateness.quantile(0.99) / 1000}
        : {}),
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      rssBytesMax: Math.max(this.#rssBytesMax, process.memoryUsage.rss()),
    };
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
      open = {second, delayMs: 0, busy: 0, cpuCores: 0, lateness: new LatencyCounts()};
      this.#open.set(second, open);
    }
    return open;
  }
}

function close({second, delayMs, busy, cpuCores, lateness}: OpenSecond): ClosedSecond {
  return {
    ...{second, delayMs, busy, cpuCores},
    starts: lateness.count,
    startsLate: lateness.countAbove(LATE_START_MS * 1000),
    startLatenessMsMax: lateness.max / 1000,
    startLatenessMsP99: lateness.quantile(0.99) / 1000,
  };
}
