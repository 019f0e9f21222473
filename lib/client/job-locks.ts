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

/** Locks are forgotten beyond this many: they must not grow with a target's jobs. */
const LOCKS_MAX = 200_000;

/** Which jobs are locked: most are completed before anybody asks, and never reported. */
export class JobLocks {
  readonly #held = new Map<bigint, {untilMs: number; isRefused: boolean}>();
  /** When those run out that were reported. */
  readonly #reported = new Map<bigint, number>();
  #released: bigint[] = [];

  /** A job of the instance was activated. */
  lock(instance: bigint, untilMs: number): void {
    if (this.#held.size >= LOCKS_MAX) return;
    this.#held.set(instance, {untilMs, isRefused: false});
  }

  /** Its job was completed, or given back. */
  unlock(instance: bigint): void {
    this.#held.delete(instance);
    if (this.#reported.delete(instance)) this.#released.push(instance);
  }

  /** Its job was not completed, as the cluster said. */
  refuse(instance: bigint): void {
    const untilMs = this.#held.get(instance)?.untilMs ?? this.#reported.get(instance);
    if (untilMs !== undefined) this.#held.set(instance, {untilMs, isRefused: true});
  }

  /** What changed since the last call; null where nothing did. */
  take(): LockReport | null {
    if (this.#held.size === 0 && this.#released.length === 0) return null;
    const held = [...this.#held];
    const report = {
      locked: held.map(([instance]) => instance),
      untilMs: held.map(([, {untilMs}]) => untilMs),
      refused: held.map(([, {isRefused}]) => isRefused),
      released: this.#released,
    };
    for (const [instance, {untilMs}] of held)
      if (this.#reported.size < LOCKS_MAX) this.#reported.set(instance, untilMs);
    this.#held.clear();
    this.#released = [];
    return report;
  }
}
