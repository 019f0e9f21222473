import {sleep} from 'k6';
import type {Client} from '../../lib/client/client.ts';
import {Drain} from './drain.ts';
import {type ActivatedJob, activateJobs, completeJob} from './jobs.ts';
import {reportDrained, reportsAtOnce} from './ledger.ts';

export interface WorkLoop {
  readonly type: string;
  readonly maxJobsToActivate: number;
  readonly timeoutMs: number;
  readonly fetchVariable?: readonly string[];
  /** How long to wait after an activation without jobs. */
  readonly idleMs: number;
  /** How long each job takes before it is completed; no time by default. */
  readonly jobMs?: number;
}

/**
 * One turn of a worker: activates a batch and completes it.
 *
 * @param onDone is told what was completed: each job at once where the engine counts itself, so that
 *   nothing is missed when the run cuts the turn off; else all of them at its end, in one line
 * @returns the jobs it completed
 */
export async function workOnce(
  camunda: Client,
  loop: WorkLoop,
  onDone: (jobs: readonly ActivatedJob[]) => void = () => undefined,
): Promise<ActivatedJob[]> {
  const {jobs} = await activateJobs(camunda, loop);
  const done: ActivatedJob[] = [];
  for (const job of jobs) {
    if (loop.jobMs) await sleep(loop.jobMs / 1000);
    if (!(await completeJob(camunda, job))) continue;
    done.push(job);
    if (reportsAtOnce) onDone([job]);
  }
  if (!reportsAtOnce) onDone(done);
  if (jobs.length === 0) await sleep(loop.idleMs / 1000);
  return done;
}

/**
 * Works until there were no jobs for some turns, or for `turnsMax` turns; for teardown. Jobs of this
 * run's instances that are still locked are waited for, as long as `--drain` allows.
 */
export async function workUntilIdle(
  camunda: Client,
  loop: WorkLoop,
  onDone: (jobs: readonly ActivatedJob[]) => void,
  {idleTurns, turnsMax}: {readonly idleTurns: number; readonly turnsMax: number},
): Promise<void> {
  const drain = new Drain();
  let idle = 0;
  for (let turn = 0; turn < turnsMax; turn++) {
    const done = await workOnce(camunda, loop, onDone);
    idle = done.length === 0 ? idle + 1 : 0;
    if (idle === 0) drain.sawWork();
    else if (idle >= idleTurns && !drain.waits()) break;
  }
  reportDrained();
}
