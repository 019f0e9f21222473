import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {Job} from '../store/instances.ts';

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
  if (job.state === 'failed') {
    throw rejected(
      command,
      'INVALID_STATE',
      `Expected to ${verb} job with key '${key}', but it is in state 'FAILED'`,
    );
  }
  return job;
}
