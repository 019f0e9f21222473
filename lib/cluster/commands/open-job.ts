import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {Job} from '../store/instances.ts';

/** A job that rests before its next try has failed too, as the product sees it. */
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
