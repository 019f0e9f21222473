import exec from 'k6/execution';
import {outstanding} from './ledger.ts';

/** A lock that has run out is noticed this much later: brokers look once a second. */
const NOTICED_MS = 2000;

/** An instance whose job was never handed out gets so long: searches and exports lag, jobs hardly. */
const PATIENCE_MS = 5000;

/** How long a lock of ours lasts at most, where the engine does not say which are held. */
const LOCK_MS = 30_000;

/** How long `--drain` lets a run wait for what is left. */
const DRAIN_MS = Number(__ENV['C8GAUGE_DRAIN_MS'] || 35_000);

/**
 * Whether to go on waiting for jobs at the end of a run, although none came for a while: an instance
 * whose job is locked is not lost, and comes again when the lock has run out.
 */
export class Drain {
  readonly #startedMs = Date.now();
  #lastWorkMs = this.#startedMs;

  /** A job came. */
  sawWork(): void {
    this.#lastWorkMs = Date.now();
  }

  /** @param unreported instances that were completed, and not reported yet */
  waits(unreported = 0): boolean {
    const nowMs = Date.now();
    const left = outstanding();
    if (left === null) return nowMs < this.#startedMs + this.#cutOffMs();
    if (left.instances <= unreported || nowMs >= left.waitUntilMs) return false;
    const isLocked = nowMs < left.lockedUntilMs + NOTICED_MS;
    return isLocked || nowMs < this.#lastWorkMs + PATIENCE_MS;
  }

  /** k6 tells only whether iterations were cut off: their jobs may be locked. */
  #cutOffMs(): number {
    return exec.instance.iterationsInterrupted > 0 ? Math.min(DRAIN_MS, LOCK_MS + NOTICED_MS) : 0;
  }
}
