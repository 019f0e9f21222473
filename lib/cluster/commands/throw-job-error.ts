import {raiseIncident} from '../bpmn/incidents.ts';
import {closeJob, stopTimer} from '../bpmn/jobs.ts';
import {type BpmnError, throwError} from '../bpmn/throw-error.ts';
import type {Runtime} from '../runtime.ts';
import type {Job} from '../store/instances.ts';
import {openJobOf} from './open-job.ts';

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
  // The task is over when an event catches the error; its job goes with it.
  element.onTerminate = () => closeJob(runtime, job);
  if (!throwError(runtime, element, error)) holdUncaught(runtime, job, error);
  else if (job.state !== 'closed') closeJob(runtime, job);
  runtime.steps.run();
}

function holdUncaught(runtime: Runtime, job: Job, error: BpmnError): void {
  stopTimer(runtime, job);
  runtime.jobs.unlist(job);
  job.state = 'uncaught';
  job.errorMessage = error.message;
  const message = `Expected to throw an error event with the code '${error.code}'${error.message ? ` with message '${error.message}'` : ''}, but it was not caught. No error events are available in the scope.`;
  const retry = () => runtime.jobs.enlist(job);
  raiseIncident(runtime, job.element, {type: 'UNHANDLED_ERROR_EVENT', message}, retry, job.key);
}
