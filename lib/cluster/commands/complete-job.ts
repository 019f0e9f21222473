import {closeJob} from '../bpmn/jobs.ts';
import {complete} from '../bpmn/lifecycle.ts';
import type {Runtime} from '../runtime.ts';
import type {Variables} from '../store/variables.ts';
import {openJobOf} from './open-job.ts';

/**
 * Completes a job, and with it its task. A job may be completed while activated or activatable.
 *
 * @throws Rejection NOT_FOUND when it is over, INVALID_STATE when it failed and has an incident
 */
export function completeJob(runtime: Runtime, key: bigint, variables: Variables): void {
  const job = openJobOf(runtime, key, 'COMPLETE', 'complete');
  closeJob(runtime, job);
  complete(runtime, job.element, variables);
  runtime.steps.run();
}
