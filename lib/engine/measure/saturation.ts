/** Such a part of the seconds may be busy: a machine has its moments. */
const BUSY_SECONDS = 0.1;

/**
 * Whether a generator was busy in so many of its whole seconds that it, and not the target, set the
 * pace: in more than a tenth of them, and in more than one.
 */
export function isSaturated(busySeconds: number, wholeSeconds: number): boolean {
  return busySeconds > Math.max(wholeSeconds > 1 ? 1 : 0, BUSY_SECONDS * wholeSeconds);
}
