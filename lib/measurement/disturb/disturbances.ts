import {type ChildProcess, spawn} from 'node:child_process';
import type {Socket} from 'node:net';
import {type Cancel, type Clock, systemClock} from '../../core/clock.ts';
import {formatDuration} from '../../core/duration.ts';
import {messageOf, oneLine} from '../../core/errors.ts';
import {maskSecrets} from '../../core/secret.ts';
import type {Disturbance} from '../../record/disturbance.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {judgeRecovery} from './judge-recovery.ts';

/** A command, and when it is run after the load began. */
export interface DisturbancePlan {
  readonly atMs: number;
  readonly command: string;
}

type Ran = Pick<Disturbance, 'command' | 'second' | 'untilSecond' | 'exit' | 'problem'>;

/** Of its last words. */
const CHARS_MAX = 2000;
/** How long a command has to end by itself once it was asked to. */
const ENDING_MS = 2000;

/** Runs the user's commands in the middle of a load, each once; what still runs ends with the load. */
export class Disturbances {
  readonly #plans: readonly DisturbancePlan[];
  readonly #cwd: string;
  readonly #clock: Clock;
  readonly #cancels: Cancel[] = [];
  readonly #running = new Map<DisturbancePlan, Running>();
  #startedAtMs: number | null = null;

  constructor(plans: readonly DisturbancePlan[], cwd: string, clock: Clock = systemClock) {
    this.#plans = plans;
    this.#cwd = cwd;
    this.#clock = clock;
  }

  /** The load has begun; only the first call counts. @param startedAtMs since the epoch */
  begin(startedAtMs: number): void {
    if (this.#startedAtMs !== null) return;
    this.#startedAtMs = startedAtMs;
    for (const plan of this.#plans)
      this.#cancels.push(
        this.#clock.schedule(startedAtMs + plan.atMs - this.#clock.wallMs(), () => {
          const now = () => (this.#clock.wallMs() - startedAtMs) / 1000;
          this.#running.set(plan, new Running(plan.command, this.#cwd, now));
        }),
      );
  }

  /** Ends what still runs. Harmless when it was called before. */
  async end(): Promise<void> {
    for (const cancel of this.#cancels) cancel();
    await Promise.all([...this.#running.values()].map(each => each.end(this.#clock)));
  }

  /** The load with what they did to it, and a line for each that did not come to run. */
  during(load: LoadResult): {readonly load: LoadResult; readonly missed: readonly string[]} {
    if (this.#plans.length === 0) return {load, missed: []};
    const disturbances = [...this.#running.values()].map(({ran}) => ({
      ...ran,
      command: oneLine(maskSecrets(ran.command)),
      ...judgeRecovery(load, ran.second),
    }));
    const marks = disturbances.map(({command, second, untilSecond}) => ({
      ...{second, untilSecond, kind: 'fault' as const, label: `disturbed: ${command}`},
    }));
    const missed = this.#plans
      .filter(each => !this.#running.has(each))
      .map(({atMs}) => {
        const when = formatDuration(atMs);
        return `--disturb at ${when} was not run, since the load was over: give it a longer --duration`;
      });
    return {load: {...load, marks: [...(load.marks ?? []), ...marks], disturbances}, missed};
  }
}

/** A command that was started. */
class Running {
  ran: Ran;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;

  constructor(command: string, cwd: string, nowSeconds: () => number) {
    this.ran = {command, second: nowSeconds(), untilSecond: null, exit: null};
    // A group of its own: what the shell started ends with it.
    this.#child = spawn('/bin/sh', ['-c', command], {
      ...{cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe']},
    });
    let last = '';
    const hear = (chunk: Buffer) => {
      last = `${last}${chunk.toString()}`.slice(-CHARS_MAX);
    };
    for (const each of [this.#child.stdout, this.#child.stderr] as (Socket | null)[]) {
      each?.on('data', hear);
      each?.unref();
    }
    this.#child.unref();
    this.#ended = new Promise(resolve => {
      const ended = (exit: number | null, problem: string) => {
        const words = problem === '' || exit === 0 ? {} : {problem: oneLine(maskSecrets(problem))};
        this.ran = {...this.ran, untilSecond: nowSeconds(), exit, ...words};
        resolve();
      };
      this.#child.once('error', thrown => ended(null, messageOf(thrown)));
      // Not its close: what it leaves running, a broker, has its output open.
      this.#child.once('exit', code => ended(code, last.trim().split('\n').at(-1) ?? ''));
    });
  }

  async end(clock: Clock): Promise<void> {
    if (this.ran.untilSecond !== null) return;
    endGroup(this.#child, 'SIGTERM');
    const cancel = clock.schedule(ENDING_MS, () => endGroup(this.#child, 'SIGKILL'));
    await this.#ended;
    cancel();
    if (this.ran.exit === null) this.ran = {...this.ran, untilSecond: null};
  }
}

function endGroup({pid}: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has just ended by itself.
  }
}
