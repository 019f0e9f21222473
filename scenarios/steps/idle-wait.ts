/** So long a worker asks as often as at first: what comes once a second is not kept waiting. */
const SHORT_FOR_MS = 1250;

/** A worker asks again after this long at the latest. */
const WAIT_MS_MAX = 200;

/**
 * How long a worker waits before it asks for jobs again: that many milliseconds for more than a second, then
 * twice as long each time, up to 200 ms.
 *
 * @param idleMs the first wait, milliseconds; one that is longer than 200 ms stays as it is
 * @param emptyTurns how many activations found nothing since one found a job, this one included
 */
export function idleWaitMs(idleMs: number, emptyTurns: number): number {
  const doublings = Math.max(0, emptyTurns - Math.ceil(SHORT_FOR_MS / idleMs));
  return Math.max(idleMs, Math.min(WAIT_MS_MAX, idleMs * 2 ** doublings));
}
