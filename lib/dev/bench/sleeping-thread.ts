import {once} from 'node:events';
import {Worker} from 'node:worker_threads';

const STOP_CELL = 0;

/** Sleeps until each moment of its period; a moment that it slept through counts too. */
const SLEEPER = `
const {parentPort, workerData: {cells, periodMs}} = require('node:worker_threads');
const nowMs = () => performance.timeOrigin + performance.now();
const wakes = [];
let dueMs = nowMs() + periodMs;
while (Atomics.load(cells, ${STOP_CELL}) === 0) {
  Atomics.wait(cells, ${STOP_CELL}, 0, Math.max(0, dueMs - nowMs()));
  const wokenMs = nowMs();
  for (; dueMs <= wokenMs; dueMs += periodMs) wakes.push(dueMs, wokenMs - dueMs);
}
parentPort.postMessage(Float64Array.from(wakes));`;

/**
 * What of any lateness is the machine's own: a thread with nothing to do but to wake at a pace,
 * beside what is measured and for as long.
 */
export class SleepingThread {
  readonly #cells = new Int32Array(new SharedArrayBuffer(4));
  readonly #worker: Worker;

  constructor(periodMs: number) {
    const workerData = {cells: this.#cells, periodMs};
    this.#worker = new Worker(SLEEPER, {eval: true, execArgv: [], workerData});
  }

  /**
   * Ends it.
   * @returns the p99 of its lateness in each second from a moment of the epoch on, milliseconds, and
   *   that of all
   */
  async latenessMsP99(fromMs: number, seconds: number): Promise<{all: number; each: number[]}> {
    const told = once(this.#worker, 'message');
    Atomics.store(this.#cells, STOP_CELL, 1);
    Atomics.notify(this.#cells, STOP_CELL);
    const [wakes] = (await told) as [Float64Array];
    const late: number[][] = Array.from({length: seconds}, () => []);
    for (let at = 0; at + 1 < wakes.length; at += 2) {
      const [dueMs = 0, lateMs = 0] = wakes.subarray(at, at + 2);
      late[Math.floor((dueMs - fromMs) / 1000)]?.push(lateMs);
    }
    return {all: p99(late.flat()), each: late.map(p99)};
  }
}

function p99(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(0.99 * values.length)] ?? Number.NaN;
}
