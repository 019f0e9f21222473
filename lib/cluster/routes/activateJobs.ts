import type {FastifyRequest} from 'fastify';
import type {Cluster} from '../cluster.ts';
import {
  type Acceptance,
  type Activation,
  activateJobs as activate,
  pollJobs,
} from '../commands/activate-jobs.ts';
import type {Job} from '../store/instances.ts';
import {jobJson} from './answers.ts';
import {
  checkTenants,
  type Fields,
  fieldsOf,
  int32,
  isBlank,
  milliseconds,
  mustBePositive,
  refuseFor,
  text,
  texts,
} from './request-fields.ts';
import {type Answer, json, type Route} from './route.ts';

/**
 * Activates waiting jobs of a type for a worker. It waits until there is one: for `requestTimeout`, or for
 * the default where that is 0 or absent. A negative one answers at once.
 */
export const activateJobs: Route = {
  operationId: 'activateJobs',
  method: 'POST',
  path: '/jobs/activation',
  limited: true,
  // `requestTimeout` is the product's: workers of its SDKs poll with it.
  properties: [
    'type',
    'timeout',
    'maxJobsToActivate',
    'worker',
    'fetchVariable',
    'tenantIds',
    'requestTimeout',
  ],
  handle(cluster, request) {
    const fields = fieldsOf(request.body);
    const batch = new JobBatch(texts(fields, 'fetchVariable'));
    const activation = {...readActivation(fields), accept: (job: Job) => batch.add(job)};
    const requestTimeoutMs = milliseconds(fields, 'requestTimeout') ?? 0;
    checkTenants(texts(fields, 'tenantIds') ?? [], 'Activate Jobs');
    const jobs = activate(cluster, activation);
    if (jobs.length > 0 || requestTimeoutMs < 0) return batch.answer();
    return poll(cluster, activation, requestTimeoutMs, request).then(() => batch.answer());
  },
};

/** No answer is much larger than this, as in the product; further jobs are left for the next one. */
const BATCH_LENGTH_MAX = 4 * 1024 * 1024;
/** A single job may be as large as one request, and have some more that the model adds. */
const JOB_LENGTH_MAX = 2 * BATCH_LENGTH_MAX;

/** The jobs of an answer, written as they are activated. */
class JobBatch {
  readonly #names: readonly string[] | undefined;
  readonly #jobs: string[] = [];
  #length = 0;

  /** @param names the variables that the worker wants; all of them without it */
  constructor(names: readonly string[] | undefined) {
    this.#names = names;
  }

  add(job: Job): Acceptance {
    const text = jobJson(job, this.#names, JOB_LENGTH_MAX);
    if (text === null) return 'too large';
    this.#jobs.push(text);
    this.#length += text.length;
    return this.#length < BATCH_LENGTH_MAX ? 'more' : 'last';
  }

  answer(): Answer {
    return json(`{"jobs":[${this.#jobs.join(',')}]}`);
  }
}

function readActivation(fields: Fields): Omit<Activation, 'accept'> {
  const type = text(fields, 'type');
  const timeoutMs = milliseconds(fields, 'timeout');
  const maxJobs = int32(fields, 'maxJobsToActivate');
  const worker = text(fields, 'worker') ?? '';
  refuseFor([
    isBlank(type) && 'No type provided',
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
