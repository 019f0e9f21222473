import {MessageChannel, Worker} from 'node:worker_threads';
import {type Cancel, systemClock} from '../../../core/clock.ts';
import {LatencyCounts, type SparseCounts} from '../../../record/histogram/latency-counts.ts';
import type {AlarmedClock} from './machine.ts';

/** A wait that ends this much early is on time: going back to sleep for less costs more than it mends. */
const EARLY_MS = 0.05;

/**
 * The end of a wait of this many milliseconds or more is polled for, from one or two before it on:
 * the thread is then awake when it is due. That takes up to a fifth of a core a worker; where waits are
 * shorter it would take more, and the less a processor sleeps the less late it wakes anyhow.
 */
const POLLED_MS_MIN = 8;

/**
 * The cells that both threads see: how often the alarm was set, the time it is set to, the time until
 * which its thread sleeps, and how many of its sleeps ended so many tenths of a millisecond late; the
 * last of these are all that were later.
 */
const SETTINGS = 0;
const DUE_AT_BYTE = 8;
const ASLEEP_AT_BYTE = 16;
const OVERSLEPT_AT_BYTE = 24;
const OVERSLEPT_CELLS = 100;
const CELLS_BYTES = OVERSLEPT_AT_BYTE + 4 * OVERSLEPT_CELLS;

/**
 * Sleeps in the kernel, which is exact to 0.1 ms, until the alarm is due. Its clock is the machine's
 * monotonic one, which all threads share; `performance.now` counts from each one's start.
 *
 * Waking a thread costs more than anything else here, so it is not woken to be set: an alarm that
 * went off is expected to be due again after as long as the last time, as it is at a steady rate.
 */
const ALARM = `
const {workerData: {cells, port}} = require('node:worker_threads');
const settings = new Int32Array(cells, 0, 1);
const due = new Float64Array(cells, ${DUE_AT_BYTE}, 1);
const asleep = new Float64Array(cells, ${ASLEEP_AT_BYTE}, 1);
const overslept = new Int32Array(cells, ${OVERSLEPT_AT_BYTE}, ${OVERSLEPT_CELLS});
const nowMs = () => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
};
let rungMs = NaN;
let expectedMs = Infinity;
for (;;) {
  const setting = Atomics.load(settings, 0);
  const dueMs = due[0];
  if (dueMs !== rungMs && dueMs - nowMs() <= ${EARLY_MS}) {
    port.postMessage(0);
    expectedMs = 2 * dueMs - rungMs;
    rungMs = dueMs;
  }
  const untilMs = dueMs !== rungMs ? dueMs : expectedMs > nowMs() ? expectedMs : Infinity;
  asleep[0] = untilMs;
  // It does not sleep if the alarm was set since.
  if (Atomics.wait(settings, 0, setting, untilMs - nowMs()) !== 'timed-out') continue;
  const tenths = Math.floor(10 * Math.max(0, nowMs() - untilMs));
  Atomics.add(overslept, Math.min(tenths, ${OVERSLEPT_CELLS - 1}), 1);
}`;

interface Waiting {
  readonly dueMs: number;
  readonly task: () => void;
}

/**
 * A clock for starting arrivals on time: its waits end within about 0.2 ms of when they should,
 * where Node's timers are whole milliseconds and late by up to two. A thread of its own sleeps
 * until the earliest of them; spinning all the time would be more exact and would cost a core. A timer
 * of Node's is set for the same moment, or for a little before it: where other tenants take a
 * processor from a machine, they often hold up only one of the two.
 */
export class AlarmClock implements AlarmedClock {
  readonly #settings: Int32Array;
  readonly #due: Float64Array;
  readonly #asleep: Float64Array;
  readonly #overslept: Int32Array;
  readonly #waiting = new Set<Waiting>();
  readonly #thread: Worker;
  #setForMs = Number.POSITIVE_INFINITY;
  #cancelTimer: Cancel = () => undefined;

  constructor() {
    const cells = new SharedArrayBuffer(CELLS_BYTES);
    this.#settings = new Int32Array(cells, SETTINGS, 1);
    this.#due = new Float64Array(cells, DUE_AT_BYTE, 1);
    this.#due[0] = Number.POSITIVE_INFINITY;
    this.#asleep = new Float64Array(cells, ASLEEP_AT_BYTE, 1);
    this.#overslept = new Int32Array(cells, OVERSLEPT_AT_BYTE, OVERSLEPT_CELLS);
    const {port1, port2} = new MessageChannel();
    port1.on('message', this.#ring);
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

  epochMs(): number {
    return systemClock.epochMs();
  }

  nextTurn(task: () => void): void {
    systemClock.nextTurn(task);
  }

  schedule(delayMs: number, task: () => void): Cancel {
    const waiting = {dueMs: this.monotonicMs() + delayMs, task};
    this.#waiting.add(waiting);
    if (waiting.dueMs < this.#setForMs) this.#set(waiting.dueMs);
    // The alarm stays set and rings once in vain, which costs less than to look for the next.
    return () => this.#waiting.delete(waiting);
  }

  takeOversleep(): SparseCounts | null {
    const late = new LatencyCounts();
    for (let tenths = 0; tenths < OVERSLEPT_CELLS; tenths++) {
      const count = Atomics.exchange(this.#overslept, tenths, 0);
      if (count > 0) late.recordMany(tenths * 100, count);
    }
    return late.take();
  }

  async close(): Promise<void> {
    this.#cancelTimer();
    await this.#thread.terminate();
  }

  #set(dueMs: number): void {
    this.#setForMs = dueMs;
    const [seconds, nanoseconds] = process.hrtime();
    const dueOnAlarmMs = seconds * 1000 + nanoseconds / 1e6 + (dueMs - this.monotonicMs());
    this.#due[0] = dueOnAlarmMs;
    Atomics.add(this.#settings, SETTINGS, 1);
    if (dueOnAlarmMs < (this.#asleep[0] ?? 0) - EARLY_MS) Atomics.notify(this.#settings, SETTINGS);
    this.#setTimer();
  }

  #setTimer(): void {
    this.#cancelTimer();
    if (this.#setForMs === Number.POSITIVE_INFINITY) return;
    const untilMs = this.#setForMs - this.monotonicMs();
    const isPolled = untilMs >= POLLED_MS_MIN;
    const delayMs = isPolled ? Math.floor(untilMs) - 1 : Math.ceil(untilMs);
    this.#cancelTimer = systemClock.schedule(delayMs, isPolled ? this.#poll : this.#ring);
  }

  /** Turns the event loop, which reads answers meanwhile, until the alarm is due. */
  readonly #poll = (): void => {
    if (this.monotonicMs() >= this.#setForMs) {
      this.#ring();
      return;
    }
    const turn = setImmediate(this.#poll);
    this.#cancelTimer = () => clearImmediate(turn);
  };

  readonly #ring = (): void => {
    const nowMs = this.monotonicMs() + 2 * EARLY_MS;
    // The slower of the two, or one that was early.
    if (nowMs < this.#setForMs) {
      this.#set(this.#setForMs);
      return;
    }
    this.#cancelTimer();
    this.#setForMs = Number.POSITIVE_INFINITY;
    const ended = [...this.#waiting].filter(each => each.dueMs <= nowMs);
    for (const each of ended.sort((a, b) => a.dueMs - b.dueMs)) {
      // An earlier one's task may have taken it back.
      if (this.#waiting.delete(each)) each.task();
    }
    let next = Number.POSITIVE_INFINITY;
    for (const {dueMs} of this.#waiting) next = Math.min(next, dueMs);
    if (next < this.#setForMs) this.#set(next);
  };
}
