import {availableParallelism} from 'node:os';
import type {LoadResult} from '../../record/load-result.ts';
import {isSaturated} from '../measure/saturation.ts';
import type {K6Process} from './k6-process.ts';

/** A k6 that uses more than this share of the machine leaves the target nothing to answer with. */
const MACHINE_SHARE = 0.95;

/** What a k6 process tells of itself, or the system of it. */
export type WatchedProcess = Pick<K6Process, 'cpuSeconds' | 'rssBytesMax'>;

interface Second {
  readonly second: number;
  readonly cpuCores: number;
}

/** Watches k6 processes from outside: their CPU, second by second. */
export class K6Health {
  readonly #processes: readonly WatchedProcess[];
  readonly #cores: number;
  readonly #nowMs: () => number;
  readonly #seconds: Second[] = [];
  #cpuSeconds = 0;
  #rssBytesMax = 0;
  #atMs: number;

  constructor(
    processes: readonly WatchedProcess[],
    cores = availableParallelism(),
    nowMs = () => performance.now(),
  ) {
    this.#processes = processes;
    this.#cores = cores;
    this.#nowMs = nowMs;
    this.#atMs = nowMs();
  }

  /** Called once a second. */
  sample(): void {
    const cpuSeconds = sum(this.#processes.map(each => each.cpuSeconds()));
    this.#rssBytesMax = Math.max(
      this.#rssBytesMax,
      sum(this.#processes.map(each => each.rssBytesMax())),
    );
    const nowMs = this.#nowMs();
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
      rssBytesMax: this.#rssBytesMax,
    };
  }

  /** Whether k6 had CPU left in all but a few of the whole seconds. */
  validity(): LoadResult['validity'] {
    const full = this.#seconds.slice(1, -1);
    const busy = full.filter(each => each.cpuCores > this.#cores * MACHINE_SHARE).length;
    if (!isSaturated(busy, full.length)) return {valid: true, reasons: []};
    return {
      valid: false,
      reasons: [
        `k6 used more than ${MACHINE_SHARE * 100} % of ${this.#cores} cores in ${busy} of ` +
          `${full.length} seconds, so it and not the target set the pace: lower the load or use ` +
          'another machine',
      ],
    };
  }
}

/** Of an ended process nothing is told. */
function sum(figures: readonly (number | null)[]): number {
  return figures.reduce<number>((total, each) => total + (each ?? 0), 0);
}
