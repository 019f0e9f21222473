import {raiseIncident} from '../bpmn/incidents.ts';
import {tellJob} from '../bpmn/jobs.ts';
import type {Runtime} from '../runtime.ts';
import type {Job} from '../store/instances.ts';

/** Whether an answer can hold a job: with room for more, as its last one, or never. */
export type Acceptance = 'more' | 'last' | 'too large';

/** What a worker asks for. */
export interface Activation {
  readonly type: string;
  /** How long the worker holds the jobs, in milliseconds. */
  readonly timeoutMs: number;
  readonly maxJobs: number;
  readonly worker: string;
  /** Called for each job: the size of an answer is limited. */
  readonly accept: (job: Job) => Acceptance;
}

/**
 * Locks the oldest waiting jobs of a type for a worker. After the timeout a job is activatable again,
 * and no retry is consumed.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/job-workers/
 */
export function activateJobs(runtime: Runtime, activation: Activation): readonly Job[] {
  const {timeoutMs, maxJobs, worker} = activation;
  const jobs: Job[] = [];
  const deadlineMs = runtime.clock.wallMs() + timeoutMs;
  while (jobs.length < maxJobs) {
    const job = runtime.jobs.takeFirst(activation.type);
    if (!job) break;
    job.state = 'activated';
    job.worker = worker;
    job.deadlineMs = deadlineMs;
    const acceptance = activation.accept(job);
    if (acceptance === 'too large') raiseTooLarge(runtime, job);
    else {
      lock(runtime, job);
      tellJob(runtime, job, 'activated');
      jobs.push(job);
    }
    if (acceptance === 'last') break;
  }
  return jobs;
}

function lock(runtime: Runtime, job: Job): void {
  job.timer = runtime.timers.plan(job.deadlineMs, () => {
    job.timer = null;
    tellJob(runtime, job, 'timed out');
    runtime.jobs.enlist(job);
  });
}

/** A job that no answer can hold would be activated again and again: an incident, as in the product. */
function raiseTooLarge(runtime: Runtime, job: Job): void {
  job.state = 'failed';
  job.worker = '';
  job.deadlineMs = 0;
  const message = `The job with key '${job.key}' can not be activated, because it is larger than the configured message size (per default is 4 MB). Try to reduce the size by reducing the number of fetched variables or modifying the variable values.`;
  const retry = () => runtime.jobs.enlist(job);
  raiseIncident(runtime, job.element, {type: 'MESSAGE_SIZE_EXCEEDED', message}, retry, job.key);
}

/** How long a poll with a request timeout of 0 waits, in milliseconds: the product's default. */
const DEFAULT_WAIT_MS = 10_000;
/** No poll waits longer: an hour, whatever it asks for. */
const WAIT_MS_MAX = 3_600_000;

/** A poll that waits. */
interface Poll {
  /** The jobs; none when the time is up or nobody waits any more. */
  readonly jobs: Promise<readonly Job[]>;
  /** Gives up: the worker is gone. */
  readonly cancel: () => void;
}

/**
 * Waits until a job of the type can be activated, at most `requestTimeoutMs` (0: the default).
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/job-workers/#long-polling
 */
export function pollJobs(runtime: Runtime, activation: Activation, requestTimeoutMs: number): Poll {
  let end: (jobs: readonly Job[]) => void = () => {};
  const jobs = new Promise<readonly Job[]>(resolve => {
    end = resolve;
  });
  const finish = (found: readonly Job[]) => {
    stopListening();
    runtime.timers.cancel(timer);
    end(found);
  };
  const stopListening = runtime.jobs.onWaiting(activation.type, () => {
    const found = activateJobs(runtime, activation);
    if (found.length > 0) finish(found);
  });
  const waitMs = requestTimeoutMs === 0 ? DEFAULT_WAIT_MS : Math.min(requestTimeoutMs, WAIT_MS_MAX);
  const timer = runtime.timers.plan(runtime.clock.wallMs() + waitMs, () => finish([]));
  return {jobs, cancel: () => finish([])};
}
