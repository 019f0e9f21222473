import {raiseIncident} from '../bpmn/incidents.ts';
import {stopTimer} from '../bpmn/jobs.ts';
import type {Runtime} from '../runtime.ts';
import type {Job} from '../store/instances.ts';
import {setLocal, type Variables} from '../store/variables.ts';
import {openJobOf} from './open-job.ts';

/** What a worker says about a job it could not do. */
export interface Failure {
  /** How often it may still be tried; 0 or less raises an incident. */
  readonly retries: number;
  readonly errorMessage: string;
  /** How long the job rests before the next try, in milliseconds. */
  readonly retryBackOffMs: number;
  readonly variables: Variables;
}

/**
 * Takes a job back. With retries left it becomes activatable again, after the back-off if there is
 * one; without, an incident is raised, and resolving it makes the job activatable again.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/job-workers/#completing-or-failing-jobs
 * @throws Rejection NOT_FOUND or INVALID_STATE
 */
export function failJob(runtime: Runtime, key: bigint, failure: Failure): void {
  const job = openJobOf(runtime, key, 'FAIL', 'fail');
  stopTimer(runtime, job);
  runtime.jobs.unlist(job);
  job.retries = failure.retries;
  job.errorMessage = failure.errorMessage;
  job.worker = '';
  job.deadlineMs = 0;
  setLocal(job.element, failure.variables);
  if (failure.retries <= 0) failForGood(runtime, job);
  else if (failure.retryBackOffMs > 0) rest(runtime, job, failure.retryBackOffMs);
  else runtime.jobs.enlist(job);
  runtime.steps.run();
}

function rest(runtime: Runtime, job: Job, backOffMs: number): void {
  job.state = 'backoff';
  job.timer = runtime.timers.plan(runtime.clock.wallMs() + backOffMs, () => {
    job.timer = null;
    runtime.jobs.enlist(job);
  });
}

function failForGood(runtime: Runtime, job: Job): void {
  job.state = 'failed';
  const message = job.errorMessage || 'No more retries left.';
  const retry = () => runtime.jobs.enlist(job);
  raiseIncident(runtime, job.element, {type: 'JOB_NO_RETRIES', message}, retry, job.key);
}
