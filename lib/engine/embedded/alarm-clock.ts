import {MessageChannel, Worker} from 'node:worker_threads';
import {type Cancel, type Clock, systemClock} from '../../core/clock.ts';

/** A wait that ends this much early is on time: going back to sleep for less costs more than it mends. */
const EARLY_MS = 0.05;

/** The cells that both threads see: how often the alarm was set, and the time it is set to. */
const SETTINGS = 0;
const DUE_AT_BYTE = 8;
const CELLS_BYTES = 16;

/**
 * Sleeps in the kernel, which is exact to 0.1 ms, until the alarm is due or set anew. Its clock is
 * the machine's monotonic one, which all threads share; `performance.now` counts from each one's start.
 */
const ALARM = `
const {workerData: {cells, port}} = require('node:worker_threads');
const settings = new Int32Array(cells, 0, 1);
const due = new Float64Array(cells, ${DUE_AT_BYTE}, 1);
const nowMs = () => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
};
for (;;) {
  const setting = Atomics.load(settings, 0);
  const leftMs = due[0] - nowMs();
  if (leftMs > ${EARLY_MS}) {
    Atomics.wait(settings, 0, setting, leftMs);
  } else {
    port.postMessage(0);
    Atomics.wait(settings, 0, setting);
  }
}`;

interface Waiting {
  readonly dueMs: number;
  readonly task: () => void;
}

/**
 * A clock for starting arrivals on time: its waits end within about 0.2 ms of when they should,
 * where Node's timers are whole milliseconds and late by up to two. A thread of its own sleeps
 * until the earliest of them; spinning would be as exact and would cost a core.
 */
export class AlarmClock implements Clock {
  readonly #settings: Int32Array;
  readonly #due: Float64Array;
  readonly #waiting = new Set<Waiting>();
  readonly #thread: Worker;
  #setForMs = Number.POSITIVE_INFINITY;

  constructor() {
    const cells = new SharedArrayBuffer(CELLS_BYTES);
    this.#settings = new Int32Array(cells, SETTINGS, 1);
    this.#due = new Float64Array(cells, DUE_AT_BYTE, 1);
    this.#due[0] = Number.POSITIVE_INFINITY;
    const {port1, port2} = new MessageChannel();
    port1.on('message', () => this.#ring());
    port1.unref();
    this.#thread = new Worker(ALARM, {
      eval: true,
      execArgv: [],
      workerData: {cells, port: port2},
      transferList: [port2],
    });
    this.#thread.unref();
  }

  wallMs(): number {
    return systemClock.wallMs();
  }

  monotonicMs(): number {
    return systemClock.monotonicMs();
  }

  schedule(delayMs: number, task: () => void): Cancel {
    const waiting = {dueMs: this.monotonicMs() + delayMs, task};
    this.#waiting.add(waiting);
    if (waiting.dueMs < this.#setForMs) this.#set(waiting.dueMs);
    // The alarm stays set: it rings for nobody once, which costs less than to look for the next.
    return () => this.#waiting.delete(waiting);
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }

  #set(dueMs: number): void {
    this.#setForMs = dueMs;
    const [seconds, nanoseconds] = process.hrtime();
    this.#due[0] = seconds * 1000 + nanoseconds / 1e6 + (dueMs - this.monotonicMs());
    Atomics.add(this.#settings, SETTINGS, 1);
    Atomics.notify(this.#settings, SETTINGS);
  }

  #ring(): void {
    this.#setForMs = Number.POSITIVE_INFINITY;
    const nowMs = this.monotonicMs() + 2 * EARLY_MS;
    const ended = [...this.#waiting].filter(each => each.dueMs <= nowMs);
    for (const each of ended.sort((a, b) => a.dueMs - b.dueMs)) {
      // An earlier one's task may have taken it back.
      if (this.#waiting.delete(each)) each.task();
    }
    let next = Number.POSITIVE_INFINITY;
    for (const {dueMs} of this.#waiting) next = Math.min(next, dueMs);
    if (next < this.#setForMs) this.#set(next);
  }
}
