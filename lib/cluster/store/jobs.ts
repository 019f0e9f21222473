import type {Job} from './instances.ts';

/** The waiting jobs of one type, oldest first: a linked list, so that any job leaves it in O(1). */
interface JobList {
  first: Job | null;
  last: Job | null;
}

/** All open jobs. Every move costs O(1) in the number of jobs. */
export class JobStore {
  readonly #open = new Map<bigint, Job>();
  readonly #waiting = new Map<string, JobList>();
  readonly #listeners = new Map<string, Set<() => void>>();

  /** Open jobs, in whatever state. */
  get size(): number {
    return this.#open.size;
  }

  get(key: bigint): Job | undefined {
    return this.#open.get(key);
  }

  /** Adds a new job, which is activatable at once. */
  add(job: Job): void {
    this.#open.set(job.key, job);
    this.#append(job);
  }

  /** Removes the oldest waiting job of a type from its list; the caller sets its state. */
  takeFirst(type: string): Job | null {
    const first = this.#waiting.get(type)?.first ?? null;
    if (first) this.unlist(first);
    return first;
  }

  /** Makes a job activatable (again), behind those that wait. */
  enlist(job: Job): void {
    job.state = 'activatable';
    job.worker = '';
    job.deadlineMs = 0;
    this.#append(job);
  }

  /** Removes a job from the waiting ones, if it is there. */
  unlist(job: Job): void {
    const list = this.#waiting.get(job.type);
    if (job.state !== 'activatable' || !list) return;
    if (job.previous) job.previous.next = job.next;
    else list.first = job.next;
    if (job.next) job.next.previous = job.previous;
    else list.last = job.previous;
    job.previous = null;
    job.next = null;
    if (!list.first) this.#waiting.delete(job.type);
  }

  /** Removes a job. */
  remove(job: Job): void {
    this.unlist(job);
    job.state = 'closed';
    this.#open.delete(job.key);
  }

  /**
   * Calls `listener` whenever a job of the type becomes activatable.
   *
   * @returns ends the listening
   */
  onWaiting(type: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(type) === listeners) {
        this.#listeners.delete(type);
      }
    };
  }

  #append(job: Job): void {
    const list = this.#waiting.get(job.type);
    if (!list) this.#waiting.set(job.type, {first: job, last: job});
    else {
      job.previous = list.last;
      if (list.last) list.last.next = job;
      list.last = job;
    }
    const listeners = this.#listeners.get(job.type);
    if (listeners) for (const listener of [...listeners]) listener();
  }
}
