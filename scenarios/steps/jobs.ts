import type {Client} from '../../lib/client/client.ts';
import type {JsonValue} from '../../lib/core/int64.ts';

/** The part of an activated job that scenarios use. */
export interface ActivatedJob {
  readonly jobKey: bigint;
  readonly processInstanceKey: bigint;
  readonly elementId: string;
  readonly retries: number;
  readonly variables: Readonly<Record<string, JsonValue>>;
}

export interface Activation {
  readonly type: string;
  /** Batch size. */
  readonly maxJobsToActivate: number;
  /** How long the jobs stay locked, milliseconds. */
  readonly timeoutMs: number;
  readonly fetchVariable?: readonly string[];
}

/** Jobs of an activation; `ok` is false when the answer was none, or no 200. */
export async function activateJobs(
  camunda: Client,
  {type, maxJobsToActivate, timeoutMs, fetchVariable}: Activation,
): Promise<{readonly ok: boolean; readonly jobs: readonly ActivatedJob[]}> {
  const answer = await camunda.call('activateJobs', {
    body: {type, maxJobsToActivate, timeout: timeoutMs, worker: 'c8gauge', fetchVariable},
  });
  const jobs = (answer.json as {jobs?: ActivatedJob[]} | null)?.jobs;
  return {ok: answer.ok, jobs: jobs ?? []};
}

/** Completes one job; true when the cluster took it. */
export async function completeJob(
  camunda: Client,
  job: ActivatedJob,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  const answer = await camunda.call('completeJob', {
    path: {jobKey: job.jobKey},
    body: {variables},
  });
  return answer.ok;
}

/** Activations a drain makes at most: leftovers beyond that stay. */
const DRAIN_ROUNDS_MAX = 500;

/**
 * Completes all jobs of a type that can be had, so that a run begins and ends with none.
 *
 * @returns the process instances whose job was completed
 */
export async function drainJobs(camunda: Client, type: string): Promise<bigint[]> {
  const completed: bigint[] = [];
  for (let round = 0; round < DRAIN_ROUNDS_MAX; round++) {
    const {jobs} = await activateJobs(camunda, {type, maxJobsToActivate: 100, timeoutMs: 10_000});
    if (jobs.length === 0) break;
    for (const job of jobs)
      if (await completeJob(camunda, job)) completed.push(job.processInstanceKey);
  }
  return completed;
}
