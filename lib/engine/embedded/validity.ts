import type {LoadResult} from '../../record/load-result.ts';

/** A start that came this much later than it could have is late by the generator's fault. */
export const LATE_START_MS = 10;

/** Such a part of the starts may be late before the percentiles that a run may show are the generator's own. */
const LATE_SHARE = 0.01;

/** Where p99 needs more samples than there are, and is not shown, it is this part. */
const LATE_SHARE_SMALL = 0.1;
const SMALL_STARTS = 1000;

/** A thread busier than this never waited for the target: the target always answered first. */
const BUSY = 0.98;

export interface GeneratorSecond {
  readonly second: number;
  /** The busiest worker's share of the second, 0 to 1. */
  readonly busy: number;
  /** Starts that a VU was free for. */
  readonly starts: number;
  /** Those of them that came more than {@link LATE_START_MS} late. */
  readonly startsLate: number;
  readonly startLatenessMsMax: number;
}

/**
 * Whether the generator, and not the target, set the figures.
 *
 * - *Open model* (arrival rates): a late start is the generator's fault when a VU was free for it and
 *   it came more than 10 ms after its time all the same. More than 1 % such starts (10 % in a run of
 *   less than 1000, which shows no p99) and the run is invalid. The first second, in which the
 *   engine compiles, is left out. An arrival that waited for a VU is the target's doing: it is
 *   counted as late and measured from when it was due.
 * - *Either model*: using a whole core is normal and no fault. The generator is the bottleneck when
 *   its busiest thread had no idle time left, on the mean of the run's full seconds: then answers
 *   wait for the generator and not it for them, more VUs change nothing, and an arrival that finds
 *   no VU free may owe that to the generator.
 */
export function judgeValidity(
  seconds: readonly GeneratorSecond[],
  isOpen: boolean,
): LoadResult['validity'] {
  const reasons = [...(isOpen ? judgeStarts(seconds) : []), ...judgeIdleTime(seconds)];
  return {valid: reasons.length === 0, reasons};
}

function judgeStarts(seconds: readonly GeneratorSecond[]): string[] {
  const judged = seconds.length > 1 ? seconds.filter(each => each.second > 0) : seconds;
  const starts = judged.reduce((sum, each) => sum + each.starts, 0);
  const late = judged.reduce((sum, each) => sum + each.startsLate, 0);
  const allowed = starts < SMALL_STARTS ? LATE_SHARE_SMALL : LATE_SHARE;
  if (late <= starts * allowed) return [];
  const worst = Math.max(...judged.map(each => each.startLatenessMsMax));
  return [
    `the generator started ${late} of ${starts} iterations more than ${LATE_START_MS} ms late although ` +
      `VUs were free, up to ${Math.round(worst)} ms: lower the rate or give it more CPU`,
  ];
}

function judgeIdleTime(seconds: readonly GeneratorSecond[]): string[] {
  // The first and the last second are partial, and the first compiles the script.
  const full = seconds.slice(1, -1);
  if (full.length === 0) return [];
  const busy = full.reduce((sum, each) => sum + each.busy, 0) / full.length;
  if (busy <= BUSY) return [];
  return [
    `the generator's thread was busy ${(busy * 100).toFixed(1)} % of the time, so it and not the ` +
      'target set the pace: lower the load or give it more CPU',
  ];
}
