import {sleep} from 'k6';
import type {Client} from '../../lib/client/client.ts';
import {type ActivatedJob, activateJobs, completeJob} from './jobs.ts';

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

/** One turn of a worker: activates a batch and completes it. @returns the jobs it completed */
export async function workOnce(camunda: Client, loop: WorkLoop): Promise<ActivatedJob[]> {
  const {jobs} = await activateJobs(camunda, loop);
  const done: ActivatedJob[] = [];
  for (const job of jobs) {
    if (loop.jobMs) await sleep(loop.jobMs / 1000);
    if (await completeJob(camunda, job)) done.push(job);
  }
  if (jobs.length === 0) await sleep(loop.idleMs / 1000);
  return done;
}

/** Works until there were no jobs for some turns, or for `turnsMax` turns; for teardown. */
export async function workUntilIdle(
  camunda: Client,
  loop: WorkLoop,
  onDone: (jobs: readonly ActivatedJob[]) => void,
  {idleTurns, turnsMax}: {readonly idleTurns: number; readonly turnsMax: number},
): Promise<void> {
  let idle = 0;
  for (let turn = 0; turn < turnsMax && idle < idleTurns; turn++) {
    const done = await workOnce(camunda, loop);
    idle = done.length === 0 ? idle + 1 : 0;
    onDone(done);
  }
}
