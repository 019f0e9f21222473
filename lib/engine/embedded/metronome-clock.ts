import {MessageChannel, Worker} from 'node:worker_threads';
import {type Cancel, type Clock, systemClock} from '../../core/clock.ts';

/** Node's timers are whole milliseconds of a clock that is read once a turn: late by up to two. */
const TIMER_ERROR_MS = 3;

const PERIOD_MS = 0.5;

/** A wait that ends this much early is on time: a tick later would be late by more. */
const EARLY_MS = 0.1;

const WANTED = 0;
const UNREAD = 1;
const NEVER = 2;

/** Sleeps in the kernel, which is exact to 0.1 ms, and says so; silent while nobody waits. */
const METRONOME = `
const {workerData: {cells, port}} = require('node:worker_threads');
const c = new Int32Array(cells);
for (;;) {
  Atomics.wait(c, ${WANTED}, 0);
  Atomics.wait(c, ${NEVER}, 0, ${PERIOD_MS});
  if (Atomics.compareExchange(c, ${UNREAD}, 0, 1) === 0) port.postMessage(0);
}`;

interface Waiting {
  readonly dueMs: number;
  readonly task: () => void;
}

/**
 * A clock for starting arrivals on time: its waits end within about half a millisecond of when
 * they should. A thread of its own beats while somebody waits for less than a few milliseconds;
 * spinning would be as exact and would cost a core.
 */
export class MetronomeClock implements Clock {
  readonly #cells = new Int32Array(new SharedArrayBuffer(12));
  readonly #waiting = new Set<Waiting>();
  readonly #thread: Worker;

  constructor() {
    const {port1, port2} = new MessageChannel();
    port1.on('message', () => this.#beat());
    port1.unref();
    this.#thread = new Worker(METRONOME, {
      eval: true,
      execArgv: [],
      workerData: {cells: this.#cells.buffer, port: port2},
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
    const dueMs = this.monotonicMs() + delayMs;
    if (delayMs <= TIMER_ERROR_MS) return this.#wait({dueMs, task});
    let cancel = systemClock.schedule(delayMs - TIMER_ERROR_MS, () => {
      cancel = this.#wait({dueMs, task});
    });
    return () => cancel();
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }

  #wait(waiting: Waiting): Cancel {
    this.#waiting.add(waiting);
    if (Atomics.compareExchange(this.#cells, WANTED, 0, 1) === 0)
      Atomics.notify(this.#cells, WANTED);
    return () => this.#waiting.delete(waiting);
  }

  #beat(): void {
    Atomics.store(this.#cells, UNREAD, 0);
    if (this.#waiting.size === 0) Atomics.store(this.#cells, WANTED, 0);
    const nowMs = this.monotonicMs() + EARLY_MS;
    for (const each of this.#waiting) {
      if (each.dueMs > nowMs) continue;
      this.#waiting.delete(each);
      each.task();
    }
  }
}
