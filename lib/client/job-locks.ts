/** The jobs that workers locked and did not complete since the last report, by process instance. */
export interface LockReport {
  /** Process instances. */
  readonly locked: readonly bigint[];
  /** Of each: when its lock runs out, milliseconds since the Unix epoch. */
  readonly untilMs: readonly number[];
  /** Of each: whether a completion was refused, so that the job has to come again. */
  readonly refused: readonly boolean[];
  /** Locks that were reported earlier, and are held no more. */
  readonly released: readonly bigint[];
}

/** A job that a worker holds. Only {@link JobLocks} writes it. */
export interface JobLock {
  readonly instance: bigint;
  readonly untilMs: number;
  isRefused: boolean;
  /** Whether a report had it. */
  isReported: boolean;
  /** Its neighbours among those that wait for a report; itself where it does not. */
  before: JobLock;
  after: JobLock;
}

/** Beyond this many, locks are not reported: they must not grow with a target's jobs. */
const LOCKS_MAX = 200_000;

/**
 * Which jobs are locked. Most are completed before anybody asks, and never reported: this runs for each job,
 * so they are in a ring, where one comes and goes without a look-up.
 */
export class JobLocks {
  readonly #ring = ringOf(0n, 0);
  #size = 0;
  #released: bigint[] = [];

  /** A job of the instance was activated. */
  lock(instance: bigint, untilMs: number): JobLock {
    const lock = ringOf(instance, untilMs);
    this.#enter(lock);
    return lock;
  }

  /** Its job was completed, or given back. */
  release(lock: JobLock): void {
    this.#leave(lock);
    if (lock.isReported && this.#released.length < LOCKS_MAX) this.#released.push(lock.instance);
  }

  /** Its job was not completed, as the cluster said. */
  refuse(lock: JobLock): void {
    lock.isRefused = true;
    if (lock.after === lock) this.#enter(lock);
  }

  /** What changed since the last call; null where nothing did. */
  take(): LockReport | null {
    if (this.#size === 0 && this.#released.length === 0) return null;
    const held: JobLock[] = [];
    for (let each = this.#ring.after; each !== this.#ring; each = this.#ring.after) {
      held.push(each);
      each.isReported = true;
      this.#leave(each);
    }
    const report = {
      locked: held.map(({instance}) => instance),
      untilMs: held.map(({untilMs}) => untilMs),
      refused: held.map(({isRefused}) => isRefused),
      released: this.#released,
    };
    this.#released = [];
    return report;
  }

  #enter(lock: JobLock): void {
    if (this.#size >= LOCKS_MAX) return;
    this.#size++;
    lock.before = this.#ring.before;
    lock.after = this.#ring;
    this.#ring.before.after = lock;
    this.#ring.before = lock;
  }

  #leave(lock: JobLock): void {
    if (lock.after === lock) return;
    this.#size--;
    lock.before.after = lock.after;
    lock.after.before = lock.before;
    lock.before = lock.after = lock;
  }
}

function ringOf(instance: bigint, untilMs: number): JobLock {
  const lock = {instance, untilMs, isRefused: false, isReported: false} as JobLock;
  lock.before = lock.after = lock;
  return lock;
}
