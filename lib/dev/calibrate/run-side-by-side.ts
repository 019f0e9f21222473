import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {LiveTrial, LiveTrialEnd} from './live-trial.ts';

/** Twelve pairs of ten seconds, and time to spare. */
const GATE_MS_MAX = 900_000;

/**
 * Runs live gates in processes of their own, so many at a time.
 *
 * @param onEnd when each has ended, in whatever order
 * @returns in the order of the trials
 * @throws Error when one ends without a result
 */
export async function runSideBySide(
  trials: readonly LiveTrial[],
  width: number,
  onEnd: (trial: LiveTrial, end: LiveTrialEnd) => void,
): Promise<LiveTrialEnd[]> {
  const ends: LiveTrialEnd[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < trials.length; at = next++) {
      const trial = trials[at] as LiveTrial;
      const end = await inOwnProcess(trial);
      ends[at] = end;
      onEnd(trial, end);
    }
  };
  await Promise.all(Array.from({length: width}, lane));
  return ends;
}

function inOwnProcess(trial: LiveTrial): Promise<LiveTrialEnd> {
  const child = fork(fileURLToPath(new URL('./live-gate-process.ts', import.meta.url)));
  const timer = setTimeout(() => child.kill('SIGKILL'), GATE_MS_MAX);
  return new Promise<LiveTrialEnd>((resolve, reject) => {
    child.once('message', end => resolve(end as LiveTrialEnd));
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`a live gate ended with ${code}`)));
    child.send(trial);
  }).finally(() => clearTimeout(timer));
}
