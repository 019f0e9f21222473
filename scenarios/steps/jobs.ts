import type {Client} from '../../lib/client/client.ts';
import type {ElementEvent} from '../../lib/client/element-tally.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {countElement} from './ledger.ts';

/** The part of an activated job that scenarios use. */
export interface ActivatedJob {
  readonly jobKey: bigint;
  readonly processInstanceKey: bigint;
  readonly bpmnProcessId: string;
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

/** Jobs of an activation; `ok` is false without an answer or with another status than 2xx. */
export async function activateJobs(
  camunda: Client,
  {type, maxJobsToActivate, timeoutMs, fetchVariable}: Activation,
): Promise<{readonly ok: boolean; readonly jobs: readonly ActivatedJob[]}> {
  const answer = await camunda.call('activateJobs', {
    body: {type, maxJobsToActivate, timeout: timeoutMs, worker: 'c8gauge', fetchVariable},
  });
  const jobs = (answer.json as {jobs?: ActivatedJob[]} | null)?.jobs ?? [];
  for (const job of jobs) count(job, 'activated');
  return {ok: answer.ok, jobs};
}

/** Completes one job; true when the cluster accepted it. */
export async function completeJob(
  camunda: Client,
  job: ActivatedJob,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  const answer = await camunda.call('completeJob', {
    path: {jobKey: job.jobKey},
    body: {variables},
  });
  if (answer.ok) count(job, 'completed');
  return answer.ok;
}

/** Fails one job and leaves it `retries`; true when the cluster accepted it. */
export async function failJob(
  camunda: Client,
  job: ActivatedJob,
  {retries, errorMessage}: {readonly retries: number; readonly errorMessage: string},
): Promise<boolean> {
  const answer = await camunda.call('failJob', {
    path: {jobKey: job.jobKey},
    body: {retries, errorMessage},
  });
  if (answer.ok) count(job, 'failed');
  return answer.ok;
}

/** The most activations of one drain. */
const DRAIN_ROUNDS_MAX = 500;

/**
 * Completes all jobs of a type that can be activated, so that a run begins and ends with none.
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

/** An answer may lack what its contract promises. */
function count({bpmnProcessId, elementId}: ActivatedJob, event: ElementEvent): void {
  if (bpmnProcessId && elementId) countElement(bpmnProcessId, elementId, event);
}
