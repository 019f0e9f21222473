import {cpus} from 'node:os';
import type {LoadResult} from '../../record/load-result.ts';
import type {K6Process} from './k6-process.ts';

/** A k6 that uses more than this share of the machine leaves the target nothing to answer with. */
const MACHINE_SHARE = 0.95;

interface Second {
  readonly second: number;
  readonly cpuCores: number;
}

/** Watches k6 processes from outside: their CPU, second by second. */
export class K6Health {
  readonly #processes: readonly K6Process[];
  readonly #seconds: Second[] = [];
  #cpuSeconds = 0;
  #atMs = performance.now();

  constructor(processes: readonly K6Process[]) {
    this.#processes = processes;
  }

  /** Called once a second. */
  sample(): void {
    const cpuSeconds = this.#processes.reduce((sum, each) => sum + (each.cpuSeconds() ?? 0), 0);
    const nowMs = performance.now();
    // A process that has ended tells nothing any more: its last figure stands.
    const used = Math.max(0, cpuSeconds - this.#cpuSeconds);
    const cpuCores = used / Math.max(0.001, (nowMs - this.#atMs) / 1000);
    this.#seconds.push({second: this.#seconds.length, cpuCores});
    this.#cpuSeconds = Math.max(this.#cpuSeconds, cpuSeconds);
    this.#atMs = nowMs;
  }

  /** k6 has no event loop to watch and drops what it cannot start: those figures are 0. */
  health(): LoadResult['health'] {
    return {
      seconds: this.#seconds.map(each => ({
        ...each,
        eventLoopDelayMsP99: 0,
        startLatenessMsP99: 0,
      })),
      cpuSeconds: this.#cpuSeconds,
      rssBytesMax: 0,
    };
  }

  validity(): LoadResult['validity'] {
    const full = this.#seconds.slice(1, -1);
    const mean = full.reduce((sum, each) => sum + each.cpuCores, 0) / Math.max(1, full.length);
    const cores = cpus().length;
    if (full.length === 0 || mean <= cores * MACHINE_SHARE) return {valid: true, reasons: []};
    return {
      valid: false,
      reasons: [
        `k6 used ${mean.toFixed(2)} of ${cores} cores, so it and not the target set the pace: lower the load or use another machine`,
      ],
    };
  }
}
