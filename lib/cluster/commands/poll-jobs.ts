import type {Runtime} from '../runtime.ts';
import type {Job} from '../store/instances.ts';
import {type Activation, activateJobs} from './activate-jobs.ts';

/** How long a poll with a request timeout of 0 waits, in milliseconds: the product's default. */
const DEFAULT_WAIT_MS = 10_000;
/** No poll waits longer: an hour, whatever it asks for. */
const WAIT_MS_MAX = 3_600_000;

/** A poll that waits. */
export interface Poll {
  /** The jobs; none when the time is up or nobody waits any more. */
  readonly jobs: Promise<readonly Job[]>;
  /** Gives up: the worker is gone. */
  readonly cancel: () => void;
}

/**
 * Waits until a job of the type can be activated, at most `requestTimeoutMs` (0: the default).
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/job-workers/#long-polling
 */
export function pollJobs(runtime: Runtime, activation: Activation, requestTimeoutMs: number): Poll {
  let end: (jobs: readonly Job[]) => void = () => {};
  const jobs = new Promise<readonly Job[]>(resolve => {
    end = resolve;
  });
  const finish = (found: readonly Job[]) => {
    stopListening();
    runtime.timers.cancel(timer);
    end(found);
  };
  const stopListening = runtime.jobs.onWaiting(activation.type, () => {
    const found = activateJobs(runtime, activation);
    if (found.length > 0) finish(found);
  });
  const waitMs = requestTimeoutMs === 0 ? DEFAULT_WAIT_MS : Math.min(requestTimeoutMs, WAIT_MS_MAX);
  const timer = runtime.timers.plan(runtime.clock.wallMs() + waitMs, () => finish([]));
  return {jobs, cancel: () => finish([])};
}
