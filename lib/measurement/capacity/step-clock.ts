import type {Clock} from '../../core/clock.ts';

/** More than this and it was set, not slewed: a time service slews by half a millisecond a second. */
const JUMP_MS_MIN = 200;

/**
 * Watches the wall clock during a step: how long an instance took is the difference of two wall
 * times (k6 has no other clock), so a clock that is set in between spoils the figures.
 *
 * @returns why the step says nothing, or null; to be asked at its end
 */
export function watchWallClock(clock: Clock): () => string | null {
  const wallMs = clock.wallMs();
  const monotonicMs = clock.monotonicMs();
  return () => {
    const jumpMs = clock.wallMs() - wallMs - (clock.monotonicMs() - monotonicMs);
    if (Math.abs(jumpMs) < JUMP_MS_MIN) return null;
    return `the wall clock jumped by ${(jumpMs / 1000).toFixed(1)} s during the step`;
  };
}

/**
 * A bound on a search's time, whatever the wall clock does meanwhile.
 *
 * @param stepMs how long the next step will take: one that would end beyond the budget is not begun
 * @returns whether there is time for another step
 */
export function timeBudget(clock: Clock, budgetMs: number, stepMs: number): () => boolean {
  const startedMs = clock.monotonicMs();
  return () => clock.monotonicMs() - startedMs + stepMs <= budgetMs;
}
