import {type BpmnError, throwError} from '../bpmn/attached-events.ts';
import {raiseIncident} from '../bpmn/incidents.ts';
import {closeJob, stopTimer, tellJob} from '../bpmn/jobs.ts';
import {complete} from '../bpmn/lifecycle.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {Job} from '../store/instances.ts';
import {setLocal, type Variables} from '../store/variables.ts';

/**
 * Completes a job, and with it its task. A job may be completed while activated or activatable.
 *
 * @throws Rejection NOT_FOUND when it has ended, INVALID_STATE when it failed and has an incident
 */
export function completeJob(runtime: Runtime, key: bigint, variables: Variables): void {
  const job = openJobOf(runtime, key, 'COMPLETE', 'complete');
  tellJob(runtime, job, 'completed');
  closeJob(runtime, job);
  complete(runtime, job.element, variables);
  runtime.steps.run();
}

/** What a worker reports about a job that failed. */
interface Failure {
  /** The attempts that are left; 0 or less raises an incident. */
  readonly retries: number;
  readonly errorMessage: string;
  /** How long the job waits before the next attempt, in milliseconds. */
  readonly retryBackOffMs: number;
  readonly variables: Variables;
}

/**
 * Fails a job. With retries left it becomes activatable again, after the back-off if there is
 * one; without, an incident is raised, and resolving it makes the job activatable again.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/job-workers/#completing-or-failing-jobs
 * @throws Rejection NOT_FOUND or INVALID_STATE
 */
export function failJob(runtime: Runtime, key: bigint, failure: Failure): void {
  const job = openJobOf(runtime, key, 'FAIL', 'fail');
  tellJob(runtime, job, 'failed');
  stopTimer(runtime, job);
  runtime.jobs.unlist(job);
  job.retries = failure.retries;
  job.errorMessage = failure.errorMessage;
  job.worker = '';
  job.deadlineMs = 0;
  setLocal(job.element, failure.variables);
  if (failure.retries <= 0) raiseNoRetries(runtime, job);
  else if (failure.retryBackOffMs > 0) backOff(runtime, job, failure.retryBackOffMs);
  else runtime.jobs.enlist(job);
  runtime.steps.run();
}

function backOff(runtime: Runtime, job: Job, backOffMs: number): void {
  job.state = 'backoff';
  job.timer = runtime.timers.plan(runtime.clock.wallMs() + backOffMs, () => {
    job.timer = null;
    runtime.jobs.enlist(job);
  });
}

function raiseNoRetries(runtime: Runtime, job: Job): void {
  job.state = 'failed';
  const message = job.errorMessage || 'No more retries left.';
  const retry = () => runtime.jobs.enlist(job);
  raiseIncident(runtime, job.element, {type: 'JOB_NO_RETRIES', message}, retry, job.key);
}

/**
 * Throws a BPMN error for a job. When no boundary event and no event sub-process catches it, an
 * incident is raised; resolving that makes the job activatable again.
 *
 * @see https://docs.camunda.io/docs/8.6/components/best-practices/development/dealing-with-problems-and-exceptions/
 * @throws Rejection NOT_FOUND or INVALID_STATE
 */
export function throwJobError(runtime: Runtime, key: bigint, error: BpmnError): void {
  const job = openJobOf(runtime, key, 'THROW_ERROR', 'throw an error for');
  const {element} = job;
  tellJob(runtime, job, 'error thrown');
  // An event that catches the error ends the task, and its job with it.
  element.onTerminate = () => closeJob(runtime, job);
  if (!throwError(runtime, element, error)) raiseUncaught(runtime, job, error);
  else if (job.state !== 'closed') closeJob(runtime, job);
  runtime.steps.run();
}

function raiseUncaught(runtime: Runtime, job: Job, error: BpmnError): void {
  stopTimer(runtime, job);
  runtime.jobs.unlist(job);
  job.state = 'uncaught';
  job.errorMessage = error.message;
  const message = `Expected to throw an error event with the code '${error.code}'${error.message ? ` with message '${error.message}'` : ''}, but it was not caught. No error events are available in the scope.`;
  const retry = () => runtime.jobs.enlist(job);
  raiseIncident(runtime, job.element, {type: 'UNHANDLED_ERROR_EVENT', message}, retry, job.key);
}

/** A job that waits for its next attempt counts as failed, as in the product. */
const STATE_NAMES = {
  backoff: 'FAILED',
  failed: 'FAILED',
  uncaught: 'ERROR_THROWN',
  closed: 'CLOSED',
};

/**
 * The job that a command is about.
 *
 * @param command as the product names it in its answer: 'COMPLETE'
 * @param verb as in "Expected to complete job ..."
 * @throws Rejection NOT_FOUND or INVALID_STATE
 */
export function openJobOf(runtime: Runtime, key: bigint, command: string, verb: string): Job {
  const job = runtime.jobs.get(key);
  if (!job) {
    throw rejected(
      command,
      'NOT_FOUND',
      `Expected to ${verb} job with key '${key}', but no such job was found`,
    );
  }
  if (job.state !== 'activatable' && job.state !== 'activated') {
    throw rejected(
      command,
      'INVALID_STATE',
      `Expected to ${verb} job with key '${key}', but it is in state '${STATE_NAMES[job.state]}'`,
    );
  }
  return job;
}
