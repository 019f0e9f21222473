/** How starters answer backpressure. */
export type BackOffName = 'none' | 'aimd';

/** Of the offered rate: what a second without backpressure gives back. */
const INCREASE = 0.1;
/** What is left of the share after backpressure. */
const DECREASE = 0.5;
const SHARE_MIN = 0.05;
/** One decrease an interval: the refusals of one moment are one piece of news. */
const INTERVAL_MS = 200;

/**
 * Additive increase, multiplicative decrease, a VU by itself: after backpressure a starter lets
 * arrivals go by, and takes more of them again as time passes without it. `none` sends every arrival
 * whatever is answered.
 *
 * Camunda's own load tester is `none`: its starter keeps a fixed rate and only counts what was
 * refused (camunda/camunda, load-tests/load-tester, Starter.java). The community's
 * camunda-8-benchmark moves its rate with the share of backpressure, as `aimd` does.
 * D.-M. Chiu, R. Jain, "Analysis of the increase and decrease algorithms for congestion avoidance",
 * Computer Networks 17, 1989.
 */
export class BackOff {
  readonly #name: BackOffName;
  #share = 1;
  #credit = 0;
  #changedAtMs = Number.NEGATIVE_INFINITY;

  constructor(name: BackOffName) {
    this.#name = name;
  }

  /** Whether the next arrival is to be sent. */
  takes(nowMs: number): boolean {
    if (this.#name === 'none') return true;
    this.#recover(nowMs);
    this.#credit += this.#share;
    if (this.#credit < 1) return false;
    this.#credit -= 1;
    return true;
  }

  /** Backpressure was answered. */
  refused(nowMs: number): void {
    if (this.#name === 'none') return;
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

/** Reads `C8GAUGE_BACK_OFF`. @throws Error for a name that there is not */
export function backOffFrom(text: string | undefined): BackOff {
  const name = text || 'none';
  if (name !== 'none' && name !== 'aimd')
    throw new Error(`unknown back-off '${name}': use none or aimd`);
  return new BackOff(name);
}
