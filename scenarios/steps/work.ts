import {sleep} from 'k6';
import type {Client} from '../../lib/client/client.ts';
import {Drain} from './drain.ts';
import {idleWaitMs} from './idle-wait.ts';
import {type ActivatedJob, activateJobs, completeJob} from './jobs.ts';
import {reportDrained, reportsAtOnce} from './ledger.ts';

export interface WorkLoop {
  readonly type: string;
  readonly maxJobsToActivate: number;
  readonly timeoutMs: number;
  readonly fetchVariable?: readonly string[];
  /** How long to wait after an activation without jobs; after a second of these longer, up to 200 ms. */
  readonly idleMs: number;
  /** How long each job takes before it is completed; no time by default. */
  readonly jobMs?: number;
}

/** Activations in a row that found nothing, of this VU. */
const emptyTurns = new WeakMap<WorkLoop, number>();

/**
 * One turn of a worker: activates a batch and completes it. One that finds nothing waits for its next turn.
 *
 * @param onDone is told what was completed: each job at once where the engine counts itself, so that
 *   nothing is missed when the run cuts the turn off; else all of them at its end, in one line
 * @returns the jobs it completed
 */
export function workOnce(
  camunda: Client,
  loop: WorkLoop,
  onDone: (jobs: readonly ActivatedJob[]) => void = () => undefined,
): ActivatedJob[] {
  const {found, done} = takeTurn(camunda, loop, onDone);
  const empty = found > 0 ? 0 : (emptyTurns.get(loop) ?? 0) + 1;
  emptyTurns.set(loop, empty);
  if (empty > 0) sleep(idleWaitMs(loop.idleMs, empty) / 1000);
  return done;
}

function takeTurn(
  camunda: Client,
  loop: WorkLoop,
  onDone: (jobs: readonly ActivatedJob[]) => void,
): {readonly found: number; readonly isTooMany: boolean; readonly done: ActivatedJob[]} {
  const {jobs, isTooMany} = activateJobs(camunda, loop);
  const done: ActivatedJob[] = [];
  for (const job of jobs) {
    if (loop.jobMs) sleep(loop.jobMs / 1000);
    if (!completeJob(camunda, job)) continue;
    done.push(job);
    if (reportsAtOnce) onDone([job]);
  }
  if (!reportsAtOnce) onDone(done);
  return {found: jobs.length, isTooMany, done};
}

/**
 * Works until there were no jobs for some turns, or for `turnsMax` turns; for teardown. Jobs of this
 * run's instances that are still locked are waited for, as long as `--drain` allows.
 */
export function workUntilIdle(
  camunda: Client,
  loop: WorkLoop,
  onDone: (jobs: readonly ActivatedJob[]) => void,
  {idleTurns, turnsMax}: {readonly idleTurns: number; readonly turnsMax: number},
): void {
  const drain = new Drain();
  let idle = 0;
  for (let turn = 0; turn < turnsMax; turn++) {
    const {found, isTooMany, done} = takeTurn(camunda, loop, onDone);
    if (isTooMany) break;
    if (found === 0) sleep(loop.idleMs / 1000);
    idle = done.length === 0 ? idle + 1 : 0;
    if (idle === 0) drain.sawWork();
    else if (idle >= idleTurns && !drain.waits()) break;
  }
  reportDrained();
}
