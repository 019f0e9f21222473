import type {JobAction} from '../metrics/event-log.ts';
import type {Runtime} from '../runtime.ts';
import type {ElementInstance, Job} from '../store/instances.ts';
import {numberFrom, textFrom} from './evaluate.ts';
import type {JobDefinition} from './model.ts';

/** Creates the job of an element instance. @throws IncidentError when type or retries do not evaluate */
export function openJob(
  runtime: Runtime,
  element: ElementInstance,
  definition: JobDefinition,
): void {
  const job: Job = {
    key: runtime.keys.next(element.process.partition),
    type: textFrom(runtime, definition.type, element),
    retries: numberFrom(runtime, definition.retries, element),
    headers: definition.headers,
    element,
    tenantId: element.process.tenantId,
    state: 'activatable',
    worker: '',
    deadlineMs: 0,
    errorMessage: '',
    timer: null,
    previous: null,
    next: null,
  };
  element.job = job;
  element.onTerminate = () => {
    tellJob(runtime, job, 'canceled');
    closeJob(runtime, job);
  };
  tellJob(runtime, job, 'created');
  runtime.jobs.add(job);
}

/** Writes to the log what became of a job. */
export function tellJob(runtime: Runtime, job: Job, action: JobAction): void {
  runtime.log.job(job.element.process.partition, action);
}

/** Removes a job: it was completed, or its element instance has ended. */
export function closeJob(runtime: Runtime, job: Job): void {
  stopTimer(runtime, job);
  job.element.job = null;
  runtime.jobs.remove(job);
}

/** Ends the lock or the back-off of a job. */
export function stopTimer(runtime: Runtime, job: Job): void {
  if (job.timer) runtime.timers.cancel(job.timer);
  job.timer = null;
}
