import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import {BURST_MS} from '../../engine/schedules.ts';
import type {GeneratorHealth, LoadResult} from '../../record/load-result.ts';
import {runLoad} from './child.ts';

/** Compiling takes the first ten of them. */
const SECONDS = 30;

/** What is promised of the start lateness, as long as the generator has so much of a core left. */
const PROMISED_MS = 2;
const CORES_MAX = 0.8;

/** In such a second the machine woke a thread on time: half of what is promised is left for ours. */
const ON_TIME_MS = 1;

/**
 * Offered against achieved, and how late the generator itself was: the p99 of start lateness. The
 * machine has its part in that, so each second is held against a thread's that only sleeps.
 */
export async function offeredRates(folder: string, seconds = SECONDS): Promise<void> {
  console.log('offered against achieved; how late it started, beside a thread that only sleeps');
  for (const rate of [100, 1000, 5000, 10_000]) {
    const shape = ['--rate', `${rate}`, '--vus', '200', '--duration', `${seconds}s`];
    const bare = new SleepingThread(Math.max(1000 / rate, BURST_MS));
    const result = await runLoad(folder, ['create-instance', ...shape]);
    const thread = await bare.latenessMsP99(Date.parse(result.startedAt), seconds);
    // The first arrival is at zero and belongs to no interval.
    const achieved = (result.iterations.completed - 1) / seconds;
    const off = (100 * (achieved - rate)) / rate;
    console.log(
      `  ${rate}/s: ${achieved.toFixed(1)}/s (${off.toFixed(2)} %), ${healthOf(result, thread.all)}`,
    );
    console.log(`    ${onTimeOf(result, thread.each)}`);
  }
}

function healthOf({health, validity}: LoadResult, threadMs: number): string {
  const seconds = wholeSeconds(health);
  const cores = seconds.map(each => each.cpuCores).sort((a, b) => a - b);
  return (
    `p99 ${health.startLatenessMsP99?.toFixed(2)} ms (the thread ${threadMs.toFixed(2)}), ` +
    `${cores[Math.floor(cores.length / 2)]?.toFixed(2)} cores in the median second, ` +
    `${cores.at(-1)?.toFixed(2)} at most, ${validity.valid ? 'valid' : 'INVALID'}`
  );
}

/** The generator in the seconds in which neither the machine nor its own CPU is to blame. */
function onTimeOf({health}: LoadResult, threadMs: readonly number[]): string {
  const seconds = wholeSeconds(health);
  const late = seconds
    .filter(each => each.cpuCores < CORES_MAX && (threadMs[each.second] ?? Infinity) < ON_TIME_MS)
    .map(each => each.startLatenessMsP99)
    .sort((a, b) => a - b);
  const these =
    `${late.length} of ${seconds.length} seconds under ${CORES_MAX} cores in which the thread's p99 ` +
    `was under ${ON_TIME_MS} ms`;
  if (late.length === 0) return these;
  const kept = late.filter(each => each < PROMISED_MS).length;
  const median = late[Math.floor(late.length / 2)];
  return (
    `${these}: p99 ${median?.toFixed(2)} ms in the median one, ${late.at(-1)?.toFixed(2)} in the ` +
    `worst, under ${PROMISED_MS} ms in ${kept}`
  );
}

/** In the first second the engine compiles; the last is not a whole one. */
function wholeSeconds({seconds}: GeneratorHealth): GeneratorHealth['seconds'] {
  return seconds.slice(1, -1);
}

/** Each thread compiles for itself, and at half the rate for twice as long: that is not compared. */
const WARM_SECONDS = 12;

/** CPU for each request at the same paced rate, with one worker thread and with two. */
export async function workers(folder: string): Promise<void> {
  const rate = 4000;
  const cpuUsPer = async (count: number) => {
    const shape = ['--rate', `${rate}`, '--vus', '100', '--duration', '24s'];
    const args = ['create-instance', ...shape, '--workers', `${count}`];
    const {health} = await runLoad(folder, args);
    const seconds = health.seconds.slice(WARM_SECONDS, -1);
    const cores = seconds.reduce((sum, each) => sum + each.cpuCores, 0) / seconds.length;
    return (1e6 * cores) / rate;
  };
  const [one, two] = [await cpuUsPer(1), await cpuUsPer(2)];
  const growth = (100 * (two - one)) / one;
  console.log(
    `CPU a request at ${rate}/s: 1 worker ${one.toFixed(0)} µs, 2 workers ${two.toFixed(0)} µs ` +
      `(${growth.toFixed(0)} %)`,
  );
}

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
class SleepingThread {
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
