import {type IntervalHistogram, monitorEventLoopDelay, performance} from 'node:perf_hooks';
import {LatencyCounts} from '../measure/latency-counts.ts';
import type {WorkerHealth} from './messages.ts';

/** How often the event loop's delay is sampled; the sampler's own period is no delay. */
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
