import {check, sleep} from 'k6';
import type {Client} from '../../lib/client/client.ts';
import {
  type ActivatedJob,
  type Activation,
  activateJobs,
  completeJob,
  failJob,
  noteTime,
  throwJobError,
} from './jobs.ts';
import {reportInstances} from './ledger.ts';
import type {ProcessUse, ProcessWorker} from './process-use.ts';
import {drawnVariables, ID, publishAfter, START} from './process-variables.ts';
import {nameInModel, ofRun} from './run-names.ts';

const JOB_COMPLETED = {'job completed': (done: boolean) => done};

/** At most so many jobs are held at the same time. */
const BATCH = Number(__ENV['C8GAUGE_BATCH'] || 32);

/** So long a worker takes jobs in one turn, where they take time: then it completes what it has. */
const TURN_MS = 1000;

/** What a worker holds, in the order in which it is done. */
interface Held {
  readonly job: ActivatedJob;
  readonly activatedAtMs: number;
  readonly dueMs: number;
}

/** By worker, made once. */
const activations = new WeakMap<ProcessWorker, Activation>();

function activationOf(worker: ProcessWorker): Activation {
  const known = activations.get(worker);
  if (known) return known;
  const made = {
    type: ofRun(worker.type),
    maxJobsToActivate: BATCH,
    timeoutMs: 30_000 + 2 * worker.durationMs,
  };
  activations.set(worker, made);
  return made;
}

/**
 * One turn of a worker: takes jobs and does each when its time has passed.
 *
 * @returns how many it did
 */
export function doJobs(camunda: Client, use: ProcessUse, worker: ProcessWorker): number {
  const endsMs = Date.now() + Math.max(TURN_MS, 2 * worker.durationMs);
  let held = take(camunda, worker);
  let done = 0;
  while (held.length > 0) {
    const [first, ...rest] = held as [Held, ...Held[]];
    const waitMs = first.dueMs - Date.now();
    if (waitMs > 0) sleep(waitMs / 1000);
    doJob(camunda, use, worker, first);
    done++;
    held = rest;
    const takesMore = worker.durationMs > 0 && Date.now() < endsMs && held.length < BATCH;
    if (takesMore) held = [...held, ...take(camunda, worker)];
  }
  // On k6 the counts of elements go with this line.
  if (done > 0) reportInstances([], []);
  return done;
}

function take(camunda: Client, worker: ProcessWorker): Held[] {
  const {jobs} = activateJobs(camunda, activationOf(worker));
  const activatedAtMs = Date.now();
  for (const job of jobs) {
    const sinceMs = Number(job.variables[START]);
    if (sinceMs > 0) noteTime(job, 'waitingMs', activatedAtMs - sinceMs);
  }
  return jobs.map(job => ({job, activatedAtMs, dueMs: activatedAtMs + worker.durationMs}));
}

function doJob(
  camunda: Client,
  use: ProcessUse,
  worker: ProcessWorker,
  {job, activatedAtMs}: Held,
): void {
  const place = `${nameInModel(job.bpmnProcessId)}/${job.elementId}`;
  const codes = worker.errorCodes[place] ?? [];
  const drawn = Math.random();
  if (drawn < worker.failures) {
    failJob(camunda, job, {
      retries: Math.max(0, job.retries - 1),
      errorMessage: 'failed on purpose',
    });
    return;
  }
  if (codes.length > 0 && drawn < worker.failures + worker.errors) {
    const errorCode = codes[Math.floor(Math.random() * codes.length)] as string;
    throwJobError(camunda, job, {errorCode, errorMessage: 'thrown on purpose'});
    return;
  }
  const id = String(job.variables[ID] ?? job.processInstanceKey);
  const names = [...use.gives, ...(worker.gives[place] ?? [])];
  const variables = {
    ...drawnVariables(use, names, id),
    ...worker.variables,
    [START]: Date.now(),
  };
  const completed = completeJob(camunda, job, variables);
  check(completed, JOB_COMPLETED);
  if (!completed) return;
  noteTime(job, 'handlingMs', Date.now() - activatedAtMs);
  publishAfter(camunda, use, place, id);
}
