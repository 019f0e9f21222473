import {activateJobs as activate} from '../commands/activate-jobs.ts';
import type {Job} from '../store/jobs.ts';
import {jobJson} from './answers.ts';
import {
  fieldsOf,
  int32,
  milliseconds,
  mustBePositive,
  refuseFor,
  text,
  texts,
} from './request-fields.ts';
import {type Answer, json, type Route} from './route.ts';
import {checkTenant} from './tenant.ts';

/** Hands waiting jobs of a type to a worker. */
export const activateJobs: Route = {
  operationId: 'activateJobs',
  method: 'POST',
  path: '/jobs/activation',
  limited: true,
  handle(cluster, request) {
    const fields = fieldsOf(request.body);
    const type = text(fields, 'type');
    const timeoutMs = milliseconds(fields, 'timeout');
    const maxJobs = int32(fields, 'maxJobsToActivate');
    const worker = text(fields, 'worker') ?? '';
    const names = texts(fields, 'fetchVariable');
    refuseFor([
      !type && 'No type provided',
      mustBePositive('timeout', timeoutMs),
      mustBePositive('maxJobsToActivate', maxJobs),
    ]);
    for (const tenant of texts(fields, 'tenantIds') ?? []) checkTenant(tenant, 'Activate Jobs');
    const activation = {type: type ?? '', timeoutMs: timeoutMs ?? 0, maxJobs: maxJobs ?? 0, worker};
    return answer(activate(cluster, activation), names);
  },
};

function answer(jobs: readonly Job[], names: readonly string[] | undefined): Answer {
  return json(`{"jobs":[${jobs.map(job => jobJson(job, names)).join(',')}]}`);
}
