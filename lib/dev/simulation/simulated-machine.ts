import type {Random} from '../../core/random.ts';
import type {Machine, ThreadMachine} from '../../engine/embedded/machine/machine.ts';
import type {FromWorker, ToWorker, WorkerStart} from '../../engine/embedded/messages.ts';
import {serveParent} from '../../engine/embedded/serve-parent.ts';
import type {WorkerChannel, WorkerListener} from '../../engine/embedded/worker-thread.ts';
import type {NetworkLog} from './network-log.ts';
import type {SimulatedNetwork} from './simulated-network.ts';
import {SimulatedThread, scriptGlobalsOf} from './simulated-thread.ts';
import type {VirtualTime} from './virtual-time.ts';

/** How long a message between threads takes, milliseconds. */
const MESSAGE_MS_MIN = 0.02;
const MESSAGE_MS_MORE = 0.5;

export interface MachineParts {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly network: SimulatedNetwork;
  readonly log: NetworkLog;
  /** Called when the load begins, after `setup`. */
  readonly onLoad: () => void;
}

/** A machine whose threads are objects of this one, in virtual time. */
export class SimulatedMachine implements Machine {
  readonly cores = 8;
  /** The thread of the parent. */
  readonly main: SimulatedThread;
  readonly workers: SimulatedWorker[] = [];
  readonly #parts: MachineParts;

  constructor(parts: MachineParts) {
    this.#parts = parts;
    this.main = new SimulatedThread('main', parts.time, parts.random);
  }

  get clock(): SimulatedThread {
    return this.main;
  }

  /** Somebody sets the clock of the machine. */
  setWallClock(byMs: number): void {
    for (const each of [this.main, ...this.workers.map(worker => worker.thread)])
      each.setWallClock(byMs);
  }

  watchProcess(): ReturnType<Machine['watchProcess']> {
    return {
      cpuMs: () => this.#parts.time.nowMs / 2,
      rssBytes: () => 100_000_000,
      takeDelays: () => null,
      close: () => undefined,
    };
  }

  async startWorker(start: WorkerStart): Promise<WorkerChannel> {
    const worker = new SimulatedWorker(start, this.main, this.#parts);
    this.workers.push(worker);
    return worker;
  }
}

/** One worker: a thread, and the channel between it and its parent. Messages are copied, as between threads. */
export class SimulatedWorker implements WorkerChannel {
  readonly thread: SimulatedThread;
  readonly #parent: SimulatedThread;
  readonly #parts: MachineParts;
  /** Whether it has said that its part of the load is over. */
  hasFinished = false;
  readonly #sentMs = {toWorker: 0, toParent: 0};
  #listener: WorkerListener | null = null;
  #receive: ((message: ToWorker) => void) | null = null;

  constructor(start: WorkerStart, parent: SimulatedThread, parts: MachineParts) {
    this.#parent = parent;
    this.#parts = parts;
    this.thread = new SimulatedThread(`worker ${start.index}`, parts.time, parts.random);
    const copied = structuredClone(start);
    this.thread.run(this.#messageMs('toWorker'), () =>
      serveParent(copied, this.#machine(), {
        post: message => this.#post(structuredClone(message)),
        listen: receive => {
          this.#receive = receive;
        },
        close: () => undefined,
      }),
    );
  }

  listen(listener: WorkerListener): void {
    this.#listener = listener;
  }

  send(message: ToWorker): void {
    if (message.kind === 'start') this.#noteStart(message.startEpochMs);
    const copied = structuredClone(message);
    this.thread.run(this.#messageMs('toWorker'), () => this.#receive?.(copied));
  }

  async terminate(): Promise<void> {
    this.thread.die();
  }

  /** The thread ends by itself, without a word. */
  crash(): void {
    if (this.thread.isDead) return;
    this.thread.die();
    const error = new Error('a worker thread exited with code 134');
    this.#parent.run(this.#messageMs('toParent'), () => this.#listener?.ended(error));
  }

  #post(message: FromWorker): void {
    if (message.kind === 'finished') {
      this.hasFinished = true;
      this.#parts.log.loadUntilMs = this.#parts.time.nowMs;
    }
    this.#parent.run(this.#messageMs('toParent'), () => this.#listener?.message(message));
  }

  #noteStart(startEpochMs: number): void {
    const {time, log, onLoad} = this.#parts;
    if (log.loadFromMs !== null) return;
    log.loadFromMs = time.nowMs + (startEpochMs - this.#parent.epochMs());
    onLoad();
  }

  /** Messages arrive in the order in which they were sent. */
  #messageMs(way: 'toWorker' | 'toParent'): number {
    const {time, random} = this.#parts;
    const atMs = time.nowMs + MESSAGE_MS_MIN + MESSAGE_MS_MORE * random.fraction();
    this.#sentMs[way] = Math.max(this.#sentMs[way], atMs);
    return this.#sentMs[way] - time.nowMs;
  }

  #machine(): ThreadMachine {
    const {thread} = this;
    const {network, random} = this.#parts;
    return {
      clock: thread,
      alarmClock: () => ({
        wallMs: () => thread.wallMs(),
        monotonicMs: () => thread.monotonicMs(),
        epochMs: () => thread.epochMs(),
        nextTurn: task => thread.nextTurn(task),
        schedule: (delayMs, task) => thread.scheduleExactly(delayMs, task),
        takeOversleep: () => null,
        close: async () => undefined,
      }),
      transport: () => network.transportOf(thread),
      onUncaught: () => undefined,
      watchThread: () => ({take: () => thread.takeHealth(), close: () => undefined}),
      randomBytes: size => Buffer.from(Array.from({length: size}, () => random.int(0, 255))),
      scriptGlobals: scriptGlobalsOf(thread, random),
    };
  }
}
