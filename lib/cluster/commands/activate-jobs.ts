import type {Runtime} from '../runtime.ts';
import type {Job} from '../store/instances.ts';

/** What a worker asks for. */
export interface Activation {
  readonly type: string;
  /** How long the worker holds the jobs, in milliseconds. */
  readonly timeoutMs: number;
  readonly maxJobs: number;
  readonly worker: string;
  /** Asked after each job whether another may follow: an answer has a limit of size. */
  readonly goesOn?: (job: Job) => boolean;
}

/**
 * Locks the oldest waiting jobs of a type for a worker. After the timeout a job is activatable again,
 * and no retry is consumed.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/job-workers/
 */
export function activateJobs(runtime: Runtime, activation: Activation): readonly Job[] {
  const {timeoutMs, maxJobs, worker} = activation;
  const jobs: Job[] = [];
  const deadlineMs = runtime.clock.wallMs() + timeoutMs;
  while (jobs.length < maxJobs) {
    const job = runtime.jobs.takeFirst(activation.type);
    if (!job) break;
    job.state = 'activated';
    job.worker = worker;
    job.deadlineMs = deadlineMs;
    job.timer = runtime.timers.plan(deadlineMs, () => {
      job.timer = null;
      runtime.jobs.enlist(job);
    });
    jobs.push(job);
    if (activation.goesOn?.(job) === false) break;
  }
  return jobs;
}
