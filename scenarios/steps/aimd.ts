/** The share of the offered rate that a second without backpressure adds. */
const INCREASE = 0.1;
/** The share is multiplied by this after backpressure. */
const DECREASE = 0.5;
const SHARE_MIN = 0.05;
/** One decrease per interval: refusals at the same moment are one event. */
const INTERVAL_MS = 200;

/**
 * Additive increase, multiplicative decrease, for each VU alone: after backpressure a starter skips
 * arrivals, and sends more of them again as time passes without it.
 *
 * D.-M. Chiu, R. Jain, "Analysis of the increase and decrease algorithms for congestion avoidance",
 * Computer Networks 17, 1989.
 */
export class Aimd {
  #share = 1;
  #credit = 0;
  #changedAtMs = Number.NEGATIVE_INFINITY;

  /** Whether the next arrival is to be sent. */
  takes(nowMs: number): boolean {
    this.#recover(nowMs);
    this.#credit += this.#share;
    if (this.#credit < 1) return false;
    this.#credit -= 1;
    return true;
  }

  /** Backpressure was answered. */
  refused(nowMs: number): void {
    this.#recover(nowMs);
    if (nowMs - this.#changedAtMs < INTERVAL_MS) return;
    this.#share = Math.max(SHARE_MIN, this.#share * DECREASE);
    this.#changedAtMs = nowMs;
  }

  #recover(nowMs: number): void {
    if (this.#share >= 1 || nowMs - this.#changedAtMs < 1000) return;
    const seconds = Math.floor((nowMs - this.#changedAtMs) / 1000);
    this.#share = Math.min(1, this.#share + seconds * INCREASE);
    this.#changedAtMs += seconds * 1000;
  }
}
