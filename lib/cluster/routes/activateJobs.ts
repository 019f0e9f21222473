import type {FastifyRequest} from 'fastify';
import type {Cluster} from '../cluster.ts';
import {type Activation, activateJobs as activate} from '../commands/activate-jobs.ts';
import {pollJobs} from '../commands/poll-jobs.ts';
import type {Job} from '../store/instances.ts';
import {jobJson} from './answers.ts';
import {
  type Fields,
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

/** Hands waiting jobs of a type to a worker. With a `requestTimeout` it waits until there is one. */
export const activateJobs: Route = {
  operationId: 'activateJobs',
  method: 'POST',
  path: '/jobs/activation',
  limited: true,
  handle(cluster, request) {
    const fields = fieldsOf(request.body);
    const activation = readActivation(fields);
    const names = texts(fields, 'fetchVariable');
    const requestTimeoutMs = milliseconds(fields, 'requestTimeout') ?? -1;
    for (const tenant of texts(fields, 'tenantIds') ?? []) checkTenant(tenant, 'Activate Jobs');
    const jobs = activate(cluster, activation);
    if (jobs.length > 0 || requestTimeoutMs < 0) return answer(jobs, names);
    return poll(cluster, activation, requestTimeoutMs, request).then(late => answer(late, names));
  },
};

function readActivation(fields: Fields): Activation {
  const type = text(fields, 'type');
  const timeoutMs = milliseconds(fields, 'timeout');
  const maxJobs = int32(fields, 'maxJobsToActivate');
  const worker = text(fields, 'worker') ?? '';
  refuseFor([
    !type && 'No type provided',
    mustBePositive('timeout', timeoutMs),
    mustBePositive('maxJobsToActivate', maxJobs),
  ]);
  return {type: type ?? '', timeoutMs: timeoutMs ?? 0, maxJobs: maxJobs ?? 0, worker};
}

function poll(
  cluster: Cluster,
  activation: Activation,
  requestTimeoutMs: number,
  request: FastifyRequest,
): Promise<readonly Job[]> {
  const {jobs, cancel} = pollJobs(cluster, activation, requestTimeoutMs);
  const {socket} = request;
  socket.once('close', cancel);
  return jobs.finally(() => socket.removeListener('close', cancel));
}

function answer(jobs: readonly Job[], names: readonly string[] | undefined): Answer {
  return json(`{"jobs":[${jobs.map(job => jobJson(job, names)).join(',')}]}`);
}
