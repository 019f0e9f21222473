import {outstanding} from './ledger.ts';

/** A lock that has run out is noticed this much later: brokers look once a second. */
const NOTICED_MS = 2000;

/** An instance whose job was never handed out gets so long: searches and exports lag, jobs hardly. */
const PATIENCE_MS = 5000;

/**
 * Whether to go on waiting for jobs at the end of a run, although none came for a while: an instance
 * whose job is locked is not lost, and comes again when the lock has run out.
 */
export class Drain {
  #lastWorkMs = Date.now();

  /** A job came. */
  sawWork(): void {
    this.#lastWorkMs = Date.now();
  }

  /** @param unreported instances that were completed, and not reported yet */
  waits(unreported = 0): boolean {
    const nowMs = Date.now();
    const left = outstanding();
    if (left === null || left.instances <= unreported || nowMs >= left.waitUntilMs) return false;
    const isLocked = nowMs < left.lockedUntilMs + NOTICED_MS;
    return isLocked || nowMs < this.#lastWorkMs + PATIENCE_MS;
  }
}
