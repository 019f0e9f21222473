import {samplesNeeded} from '../../record/histogram/distribution.ts';
import type {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import type {LatencySummary, LoadResult, OperationTotals} from '../../record/load-result.ts';

/** A thread that is busier than this hardly waits for the target; see {@link judgeValidity}. */
const BUSY = 0.95;

/** Such a part of the seconds may be busy: a machine has its moments. */
const BUSY_SECONDS = 0.1;

/** Such a part of a percentile may be the generator's own lateness. */
const OWN_PART = 0.1;

/** Pauses of the garbage collector or of the machine up to this are normal. */
const PAUSE_MS = 10;

/** Once in a thousand starts a longer one. */
const RARE_PAUSE_MS = 50;

/** The event loop's delay is sampled, and not known of each request, so it has to be plain. */
const DELAY_MS = 20;

const DELAY_PART = 0.5;

type Percentile = Extract<keyof LatencySummary, `latencyUsP${string}`>;

/** p99.99 is not among these: a single pause makes it. */
const PERCENTILES: readonly {
  readonly name: string;
  readonly of: Percentile;
  readonly share: number;
  readonly pauseMs: number;
}[] = [
  {name: 'p50', of: 'latencyUsP50', share: 0.5, pauseMs: PAUSE_MS},
  {name: 'p90', of: 'latencyUsP90', share: 0.9, pauseMs: PAUSE_MS},
  {name: 'p95', of: 'latencyUsP95', share: 0.95, pauseMs: PAUSE_MS},
  {name: 'p99', of: 'latencyUsP99', share: 0.99, pauseMs: PAUSE_MS},
  {name: 'p99.9', of: 'latencyUsP999', share: 0.999, pauseMs: RARE_PAUSE_MS},
];

export interface GeneratorSecond {
  readonly second: number;
  /** The busiest worker's share of the second, 0 to 1. */
  readonly busy: number;
  /** The 99th percentile of the event loop's delay in it. */
  readonly delayMs: number;
}

/** How late the generator was, microseconds a start. */
export type Lateness = Pick<LatencyCounts, 'count' | 'max' | 'quantile'>;

/** What a generator is judged by. */
export interface GeneratorEvidence {
  /** Those of the load, in order; a second in which no worker could report is missing. */
  readonly seconds: readonly GeneratorSecond[];
  /** Of the arrivals in the seconds that the percentiles hold; empty in a closed model. */
  readonly lateness: Lateness;
  /** What the run is about to show. */
  readonly operations: readonly Pick<OperationTotals, 'responseTime'>[];
}

/**
 * Whether the generator, and not the target, set the figures. Three questions:
 *
 * 1. *Did its own lateness make a percentile?* (Arrival rates.) Each arrival is noticed so long after
 *    it was due: that is the generator's doing, and it is part of the response time of all that the
 *    arrival sends. At each percentile that is shown, up to p99.9, the lateness may be a tenth of the
 *    smallest response time shown there, or a pause of 10 ms (50 ms at p99.9), whichever is more. A
 *    lateness that is rarer than the percentile cannot move it. That a VU was not free is the target's
 *    doing, and no part of this.
 * 2. *Did it read answers late?* (Either model.) Its event loop's delay: in half of the seconds its
 *    p99 was more than half of the smallest p99 shown, and more than 20 ms.
 * 3. *Was it the bottleneck?* (Either model.) In a closed queueing network with two equal stations and
 *    N users each station is busy N/(N+1) of the time (for 20 users 95 %), so a thread busier than
 *    that is the slower station: the target waits for it, and more VUs change nothing. More than a
 *    tenth of the full seconds, and more than one of them, may not be like that; a second that no
 *    worker could even report was. Using a whole core otherwise is normal and no fault.
 *
 * A mean over the run would not do for any of these: half a run at 100 % and half at 80 % is half a
 * run of the generator's own figures.
 */
export function judgeValidity(evidence: GeneratorEvidence): LoadResult['validity'] {
  const reasons = [
    judgeLateness(evidence),
    judgeDelay(evidence),
    judgeIdleTime(evidence.seconds),
  ].flatMap(each => each ?? []);
  return {valid: reasons.length === 0, reasons};
}

/**
 * Whether lateness alone is more than a pause at some percentile. So it is in the first second of
 * many a run, in which the engine compiles: such a second is left out of the percentiles.
 */
export function isLate(lateness: Lateness): boolean {
  return PERCENTILES.some(
    each => isShown(lateness, each.share) && latenessMsAt(lateness, each.share) > each.pauseMs,
  );
}

function judgeLateness({lateness, operations}: GeneratorEvidence): string | null {
  for (const {name, of, share, pauseMs} of PERCENTILES) {
    const shownMs = smallestMs(operations, of);
    if (shownMs === null || !isShown(lateness, share)) continue;
    const lateMs = latenessMsAt(lateness, share);
    if (lateMs <= Math.max(pauseMs, OWN_PART * shownMs)) continue;
    return (
      `the generator started iterations late by ${milliseconds(lateMs)} at ${name} (at most ` +
      `${milliseconds(lateness.max / 1000)}), which is its own part of a response time of ` +
      `${milliseconds(shownMs)}: lower the rate or give it more CPU`
    );
  }
  return null;
}

function judgeDelay({seconds, operations}: GeneratorEvidence): string | null {
  const shownMs = smallestMs(operations, 'latencyUsP99');
  const delays = fullSeconds(seconds).map(each => each.delayMs);
  if (shownMs === null || delays.length === 0) return null;
  const median = delays.sort((a, b) => a - b)[Math.floor((delays.length - 1) / 2)] ?? 0;
  if (median <= Math.max(DELAY_MS, DELAY_PART * shownMs)) return null;
  return (
    `the generator's event loop was ${milliseconds(median)} late at p99 in half of the seconds, most ` +
    `of a response time of ${milliseconds(shownMs)}: lower the load or give it more CPU`
  );
}

function judgeIdleTime(seconds: readonly GeneratorSecond[]): string | null {
  const [first, last] = [seconds[0], seconds.at(-1)];
  if (!first || !last) return null;
  const all = last.second - first.second - 1;
  const full = fullSeconds(seconds);
  const silent = all - full.length;
  const busy = full.filter(each => each.busy > BUSY).length + silent;
  if (!isSaturated(busy, all)) return null;
  return (
    `the generator's thread was busy for more than ${BUSY * 100} % of the time in ${busy} of ${all} ` +
    'seconds, so it and not the target set the pace: lower the load or give it more CPU'
  );
}

/** Without the first, in which the script compiles, and the last, which is not a whole one. */
function fullSeconds(seconds: readonly GeneratorSecond[]): GeneratorSecond[] {
  return seconds.slice(1, -1);
}

function isShown({count}: Lateness, share: number): boolean {
  return count >= samplesNeeded(share);
}

function latenessMsAt(lateness: Lateness, share: number): number {
  return lateness.quantile(share) / 1000;
}

/** The operation whose figure a lateness would falsify most; null where none shows it. */
function smallestMs(
  operations: GeneratorEvidence['operations'],
  percentile: Percentile,
): number | null {
  const shown = operations.flatMap(({responseTime}) => responseTime[percentile] ?? []);
  return shown.length === 0 ? null : Math.min(...shown) / 1000;
}

function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

/**
 * Whether a generator was busy in so many of its whole seconds that it, and not the target, set the
 * pace: in more than a tenth of them, and in more than one.
 */
export function isSaturated(busySeconds: number, wholeSeconds: number): boolean {
  return busySeconds > Math.max(wholeSeconds > 1 ? 1 : 0, BUSY_SECONDS * wholeSeconds);
}
