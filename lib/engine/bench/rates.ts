import type {LoadResult} from '../../record/load-result.ts';
import {BURST_MS} from '../scheduling/arrivals.ts';
import {runLoad} from './run-load.ts';
import {SleepingThread} from './sleeping-thread.ts';

const SECONDS = 12;

/** Offered against achieved, and how late the generator itself was: the p99 of start lateness. */
export async function offeredRates(folder: string): Promise<void> {
  console.log('offered against achieved; how late it started, beside a thread that only sleeps');
  for (const rate of [100, 1000, 5000, 10_000]) {
    const shape = ['--rate', `${rate}`, '--vus', '200', '--duration', `${SECONDS}s`];
    const bare = new SleepingThread(Math.max(1000 / rate, BURST_MS));
    const result = await runLoad(folder, ['create-instance', ...shape]);
    const startMs = Date.parse(result.startedAt);
    const bareMs = await bare.latenessMsP99(startMs + 1000, startMs + 1000 * SECONDS);
    // The first arrival is at zero and belongs to no interval.
    const achieved = (result.iterations.completed - 1) / SECONDS;
    const off = (100 * (achieved - rate)) / rate;
    console.log(
      `  ${rate}/s: ${achieved.toFixed(1)}/s (${off.toFixed(2)} %), ${healthOf(result, bareMs)}`,
    );
  }
}

function healthOf({health, validity}: LoadResult, bareMs: number): string {
  // In the first second the engine compiles; the last is no whole one.
  const seconds = health.seconds.slice(1, -1);
  const worst = Math.max(...seconds.map(each => each.startLatenessMsP99));
  const cores = Math.max(...seconds.map(each => each.cpuCores));
  return (
    `p99 ${health.startLatenessMsP99?.toFixed(2)} ms (the thread ${bareMs.toFixed(2)}, the worst ` +
    `second ${worst.toFixed(2)}), ${cores.toFixed(2)} cores, ${validity.valid ? 'valid' : 'INVALID'}`
  );
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
