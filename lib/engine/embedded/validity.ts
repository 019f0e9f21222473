import type {LoadResult} from '../../record/load-result.ts';

/** A second in which starts were this late although a VU was free was lost to the generator. */
const LATE_START_MS = 10;

/** So large a part of the seconds may be lost before the run is. */
const LOST_SHARE = 0.05;

/** A thread busier than this never waited for the target: the target always answered first. */
const BUSY = 0.98;

export interface GeneratorSecond {
  readonly second: number;
  /** The busiest worker's share of the second, 0 to 1. */
  readonly busy: number;
  readonly startLatenessMsP99: number;
}

/**
 * Whether the generator, and not the target, set the figures.
 *
 * - *Open model* (arrival rates): a start is the generator's fault when a VU was free and the start
 *   came more than 10 ms late all the same. More than 5 % such seconds and the run is invalid. An
 *   arrival that waited for a VU is the target's doing: it is counted as late and measured.
 * - *Closed model* (VUs in a loop): using a whole core is normal and no fault. The generator is the
 *   bottleneck only when its busiest thread had no idle time left, on the mean of the run's full
 *   seconds: then more VUs only wait for the generator, and its latency is a queue in the generator.
 */
export function judgeValidity(
  seconds: readonly GeneratorSecond[],
  isOpen: boolean,
): LoadResult['validity'] {
  const reasons = isOpen ? judgeOpen(seconds) : judgeClosed(seconds);
  return {valid: reasons.length === 0, reasons};
}

function judgeOpen(seconds: readonly GeneratorSecond[]): string[] {
  const lost = seconds.filter(each => each.startLatenessMsP99 > LATE_START_MS);
  // A run of a few seconds would fall on a single one: two are needed.
  if (lost.length < 2 || lost.length <= seconds.length * LOST_SHARE) return [];
  const worst = Math.max(...lost.map(each => each.startLatenessMsP99));
  return [
    `the generator started iterations up to ${Math.round(worst)} ms late although VUs were free, ` +
      `in ${lost.length} of ${seconds.length} seconds: lower the rate or give it more CPU`,
  ];
}

function judgeClosed(seconds: readonly GeneratorSecond[]): string[] {
  // The first and the last second are partial, and the first compiles the script.
  const full = seconds.slice(1, -1);
  if (full.length === 0) return [];
  const busy = full.reduce((sum, each) => sum + each.busy, 0) / full.length;
  if (busy <= BUSY) return [];
  return [
    `the generator's thread was busy ${(busy * 100).toFixed(1)} % of the time, so it and not the ` +
      'target set the pace: lower --vus or give it more CPU',
  ];
}
