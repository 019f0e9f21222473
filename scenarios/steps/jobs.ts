import {sleep} from 'k6';
import type {Client} from '../../lib/client/client.ts';
import {addTime, type ElementCounts} from '../../lib/client/element-tally.ts';
import type {JobLock} from '../../lib/client/job-locks.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {Drain} from './drain.ts';
import {countsOf, jobLocks, reportDrained} from './ledger.ts';

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
  /**
   * How long the gateway waits for jobs where there are none, milliseconds. Default: not at all, since a
   * gateway that is asked for nothing waits 10 s. That time is in no latency.
   */
  readonly requestTimeoutMs?: number;
}

/** Asks the gateway for an answer at once, with or without jobs. */
const AT_ONCE = -1;

/** Whether the target was seen to refuse `requestTimeout`; then it does not wait either. */
const REFUSES_REQUEST_TIMEOUT = __ENV['C8GAUGE_REQUEST_TIMEOUT'] === 'refused';

/**
 * Jobs of an activation, no more than were asked for; `ok` is false without an answer or with another status
 * than 2xx, `refused` is true where that was backpressure, `isTooMany` where more jobs came: a cluster that
 * gives what it was not asked for may do so without end.
 */
export function activateJobs(
  camunda: Client,
  activation: Activation,
): {
  readonly ok: boolean;
  readonly refused: boolean;
  readonly isTooMany: boolean;
  readonly jobs: readonly ActivatedJob[];
} {
  const answer = camunda.call('activateJobs', {body: bodyOf(activation)});
  const given = (answer.json as {jobs?: ActivatedJob[]} | null)?.jobs ?? [];
  const isTooMany = given.length > activation.maxJobsToActivate;
  const jobs = isTooMany ? given.slice(0, activation.maxJobsToActivate) : given;
  const lockedUntilMs = Date.now() + activation.timeoutMs;
  for (const job of jobs) hold(job, lockedUntilMs);
  return {ok: answer.ok, refused: answer.backpressure, isTooMany, jobs};
}

/** Of the last activation, which workers send over and over. */
let lastBody = {of: {} as Activation, body: {}};

function bodyOf(activation: Activation): Readonly<Record<string, unknown>> {
  if (lastBody.of !== activation) lastBody = {of: activation, body: makeBody(activation)};
  return lastBody.body;
}

function makeBody(activation: Activation): Readonly<Record<string, unknown>> {
  const {type, maxJobsToActivate, timeoutMs, fetchVariable, requestTimeoutMs} = activation;
  const request = {type, maxJobsToActivate, timeout: timeoutMs, worker: 'c8gauge'};
  return {
    ...request,
    ...(fetchVariable ? {fetchVariable} : {}),
    ...(REFUSES_REQUEST_TIMEOUT ? {} : {requestTimeout: requestTimeoutMs ?? AT_ONCE}),
  };
}

/** Completes one job; true when the cluster accepted it. */
export function completeJob(
  camunda: Client,
  job: ActivatedJob,
  variables: Readonly<Record<string, unknown>> = {},
): boolean {
  const answer = camunda.call('completeJob', {
    path: {jobKey: job.jobKey},
    body: {variables},
  });
  const {lock, counts} = heldOf(job);
  if (answer.ok) {
    if (lock) jobLocks.release(lock);
    if (counts) counts.completed++;
    // Without an answer it may be completed or not; refused, it has to come again.
  } else if (lock && answer.status > 0) jobLocks.refuse(lock);
  return answer.ok;
}

/** Fails one job and leaves it `retries`; true when the cluster accepted it. */
export function failJob(
  camunda: Client,
  job: ActivatedJob,
  {retries, errorMessage}: {readonly retries: number; readonly errorMessage: string},
): boolean {
  const answer = camunda.call('failJob', {
    path: {jobKey: job.jobKey},
    body: {retries, errorMessage},
  });
  if (!answer.ok) return false;
  const {lock, counts} = heldOf(job);
  if (lock) jobLocks.release(lock);
  if (counts) counts.failed++;
  return true;
}

/** Ends one job with a BPMN error, which an event of the model catches; true when the cluster accepted it. */
export function throwJobError(
  camunda: Client,
  job: ActivatedJob,
  {errorCode, errorMessage}: {readonly errorCode: string; readonly errorMessage: string},
): boolean {
  const answer = camunda.call('throwError', {
    path: {jobKey: job.jobKey},
    body: {errorCode, errorMessage},
  });
  if (!answer.ok) return false;
  const {lock, counts} = heldOf(job);
  if (lock) jobLocks.release(lock);
  if (counts) counts.errors++;
  return true;
}

/** Notes how long a job had waited when it was activated, or what its handling took, milliseconds. */
export function noteTime(job: ActivatedJob, kind: 'waitingMs' | 'handlingMs', ms: number): void {
  const {counts} = heldOf(job);
  if (counts && ms >= 0) addTime(counts, kind, ms);
}

/** The most activations of one drain. */
const DRAIN_ROUNDS_MAX = 2000;

/** Between two activations while something is waited for, seconds. */
const DRAIN_PAUSE_S = 0.1;

/**
 * Completes all jobs of a type that can be activated, so that a run begins and ends with none. At its
 * end it waits for the jobs of this run's instances that are still locked, as long as `--drain` allows.
 *
 * @returns the process instances whose job was completed
 */
export function drainJobs(camunda: Client, type: string): bigint[] {
  const completed: bigint[] = [];
  const drain = new Drain();
  for (let round = 0; round < DRAIN_ROUNDS_MAX; round++) {
    const asked = {type, maxJobsToActivate: 100, timeoutMs: 10_000};
    const {jobs, isTooMany} = activateJobs(camunda, asked);
    for (const job of jobs) if (completeJob(camunda, job)) completed.push(job.processInstanceKey);
    if (isTooMany) break;
    if (jobs.length > 0) drain.sawWork();
    else if (drain.waits(completed.length)) sleep(DRAIN_PAUSE_S);
    else break;
  }
  reportDrained();
  return completed;
}

/** What goes with a job from its activation to its end. */
interface Held {
  /** Null of a job that was activated elsewhere. */
  readonly lock: JobLock | null;
  /** Of its element; null where the answer lacks what its contract promises. */
  readonly counts: ElementCounts | null;
}

interface HeldJob extends ActivatedJob {
  c8gaugeHeld?: Held;
}

function hold(job: HeldJob, lockedUntilMs: number): void {
  const lock = jobLocks.lock(job.processInstanceKey, lockedUntilMs);
  const counts = countsOfJob(job);
  if (counts) counts.activated++;
  job.c8gaugeHeld = {lock, counts};
}

function heldOf(job: HeldJob): Held {
  return job.c8gaugeHeld ?? {lock: null, counts: countsOfJob(job)};
}

function countsOfJob({bpmnProcessId, elementId}: ActivatedJob): ElementCounts | null {
  return bpmnProcessId && elementId ? countsOf(bpmnProcessId, elementId) : null;
}
