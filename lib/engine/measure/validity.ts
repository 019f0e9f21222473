import {formatMs} from '../../core/format.ts';
import {samplesNeeded} from '../../record/histogram/distribution.ts';
import type {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import type {LatencySummary, LoadResult, OperationTotals} from '../../record/load-result.ts';

/** A thread that is busier than this hardly waits for the target, however many users it has. */
const BUSY_MAX = 0.95;

/** Such a part of the seconds may be busier: a machine has its moments. */
const BUSY_SECONDS = 0.1;

/** Such a part of a percentile may be the generator's own doing, */
const OWN_PART = 0.1;

/** or this much, */
export const OWN_MS = 1;

/**
 * and what a thread that only slept was late in the same run, up to this: the processors of a virtual
 * machine with nothing else to do wake 1 to 2.5 ms late once in ten to a hundred times.
 */
const OVERSLEEP_MS_MAX = 1.5;

/** A delay of the event loop is seen by a timer, which may be this late by itself. */
const TIMER_MS = 1;

/** A thread that is busy for this part of the time has room for bursts. */
const ROOMY = 0.8;

type Percentile = Extract<keyof LatencySummary, `latencyUsP${string}`>;

/** p99.99 is not among these: a single pause makes it. */
const PERCENTILES: readonly {
  readonly name: string;
  readonly of: Percentile;
  readonly share: number;
}[] = [
  {name: 'p50', of: 'latencyUsP50', share: 0.5},
  {name: 'p90', of: 'latencyUsP90', share: 0.9},
  {name: 'p95', of: 'latencyUsP95', share: 0.95},
  {name: 'p99', of: 'latencyUsP99', share: 0.99},
  {name: 'p99.9', of: 'latencyUsP999', share: 0.999},
];

/** Percentiles of the event loop's delay, milliseconds. */
export type DelaysMs = Readonly<Record<'p50' | 'p90' | 'p95' | 'p99', number>>;

export interface GeneratorSecond {
  readonly second: number;
  /** The busiest worker's share of the second, 0 to 1. */
  readonly busy: number;
  /** Of the event loop of the thread that was latest. */
  readonly delaysMs: DelaysMs;
  /** Of a thread of this process that hardly does anything. Null: not known. */
  readonly idleDelaysMs: DelaysMs | null;
  /** Arrivals that were started in it. Absent: not known, or none come at a rate. */
  readonly arrivals?: number;
}

/** How late the generator was, microseconds a start. */
export type Lateness = Pick<LatencyCounts, 'count' | 'max' | 'quantile'>;

/** What tells how much of a response time was before the send. Absent service time: all may have been. */
type ShownOperation = Pick<OperationTotals, 'responseTime'> &
  Partial<Pick<OperationTotals, 'serviceTime'>>;

/** What a generator is judged by. */
export interface GeneratorEvidence {
  /** Those of the load, in order; a second in which no worker could report is missing. */
  readonly seconds: readonly GeneratorSecond[];
  /** Of the arrivals in the seconds that the percentiles hold; empty in a closed model. */
  readonly lateness: Lateness;
  /** How late a thread woke in this run that only sleeps, microseconds. Absent: not known. */
  readonly oversleep?: Lateness;
  /** What the run is about to show. */
  readonly operations: readonly ShownOperation[];
  /** How many users wait for their answers on one thread. Null, or absent: arrivals come at a rate. */
  readonly usersPerThread?: number | null;
  /** Arrivals, in the mean. Null, or absent, in a closed model. */
  readonly offeredPerSecond?: number | null;
}

/**
 * Whether the generator, and not the target, set the figures. Three questions:
 *
 * 1. *Did its own lateness make a percentile?* (Arrival rates.) Each arrival is noticed so long after
 *    it was due: that is the generator's doing, and it is part of the response time of all that the
 *    arrival sends. At each percentile that is shown, up to p99.9, the lateness may be a tenth of an
 *    operation's response time there, or 1 ms, whichever is more. What a thread that only slept was
 *    late there in the same run, up to 1.5 ms, is the machine's. It is no more of it than what the
 *    service time leaves: workers in a loop beside the arrivals are never late. A lateness that is
 *    rarer than the percentile cannot move it. That a VU was not free is the target's doing, and no
 *    part of this.
 * 2. *Did it read answers late?* (Either model.) An answer that is there waits for the event loop as a
 *    timer does. In half of the seconds the loop's delay at a percentile up to p99 was more than a
 *    tenth of the smallest response time shown there, and more than 1 ms. What a thread that hardly
 *    does anything was late meanwhile, up to 1.5 ms, is the machine's.
 * 3. *Was it the bottleneck?* (Either model.) Its thread and the target are the two stations of a
 *    closed queueing network in which N users go round. Of two equal stations each is busy N/(N+1) of
 *    the time (mean value analysis: an arriving user finds (N-1)/2 others at either, so a round takes
 *    2s(1 + (N-1)/2) = s(N+1), of which a station works N times s; M. Reiser, S. S. Lavenberg,
 *    Journal of the ACM 27, 1980). A thread busier than that is the slower station: the target waits
 *    for it. With one user that is half of the time, from 19 on the bound is 95 %, as it is where
 *    arrivals come at a rate. More than a tenth of the full seconds, and more than one of them, may
 *    not be like that; a second that no worker could even report was. Using a whole core otherwise is
 *    normal and no fault.
 *
 * A mean over the run would not do for any of these: half a run at 100 % and half at 80 % is half a
 * run of the generator's own figures.
 */
export function judgeValidity(evidence: GeneratorEvidence): LoadResult['validity'] {
  const advice = adviceOf(evidence);
  const own = [judgeLateness(evidence), judgeDelay(evidence)];
  const bottleneck = judgeIdleTime(evidence);
  const reasons = [...own, bottleneck].flatMap(each => (each === null ? [] : `${each}: ${advice}`));
  const valid = reasons.length === 0;
  return {valid, reasons, ...(valid || bottleneck ? {} : {ownMsMax: ownMsMax(evidence)})};
}

/** The latest start, and the latest that answers were read in the worst second. */
function ownMsMax({lateness, seconds}: GeneratorEvidence): number {
  return lateness.max / 1000 + Math.max(0, ...seconds.map(each => each.delaysMs.p99));
}

function judgeLateness({lateness, oversleep, operations}: GeneratorEvidence): string | null {
  for (const {name, of, share} of PERCENTILES) {
    if (!isShown(lateness, share)) continue;
    const lateMs = lateness.quantile(share) / 1000;
    const machineMs = Math.min(OVERSLEEP_MS_MAX, (oversleep?.quantile(share) ?? 0) / 1000);
    for (const {responseTime, serviceTime} of operations) {
      const shownMs = (responseTime[of] ?? 0) / 1000;
      const beforeSendMs = shownMs - (serviceTime?.[of] ?? 0) / 1000;
      if (!isOwn(Math.min(lateMs, beforeSendMs) - machineMs, shownMs)) continue;
      return (
        `the generator started iterations late by ${formatMs(lateMs)} at ${name} (at most ` +
        `${formatMs(lateness.max / 1000)}), which is its own part of a response time of ` +
        formatMs(shownMs)
      );
    }
  }
  return null;
}

function judgeDelay({seconds, operations}: GeneratorEvidence): string | null {
  const full = fullSeconds(seconds);
  for (const {name, of} of PERCENTILES) {
    const shownMs = smallestMs(operations, of);
    const delays = full.flatMap(each => ownDelayMs(each, name) ?? []);
    if (shownMs === null || delays.length === 0) continue;
    const delayMs = medianOf(delays);
    if (!isOwn(delayMs, shownMs)) continue;
    return (
      `the generator's event loop was ${formatMs(delayMs)} late at ${name} in half of the ` +
      `seconds, which is its own part of a response time of ${formatMs(shownMs)}`
    );
  }
  return null;
}

/** Undefined where it is not known: there are too few samples a second for p99.9. */
function ownDelayMs(
  {delaysMs, idleDelaysMs}: GeneratorSecond,
  percentile: string,
): number | undefined {
  const at = percentile as keyof DelaysMs;
  if (delaysMs[at] === undefined) return undefined;
  const machineMs = Math.max(0, (idleDelaysMs?.[at] ?? 0) - TIMER_MS);
  return Math.max(0, delaysMs[at] - TIMER_MS - Math.min(OVERSLEEP_MS_MAX, machineMs));
}

function judgeIdleTime({seconds, usersPerThread}: GeneratorEvidence): string | null {
  const [first, last] = [seconds[0], seconds.at(-1)];
  if (!first || !last) return null;
  const busyMax = busyMaxOf(usersPerThread ?? null);
  const all = last.second - first.second - 1;
  const full = fullSeconds(seconds);
  const silent = all - full.length;
  const busy = full.filter(each => each.busy > busyMax).length + silent;
  if (!isSaturated(busy, all)) return null;
  return (
    `the generator's thread was busy for more than ${Math.round(busyMax * 100)} % of the time in ` +
    `${busy} of ${all} seconds, so it and not the target set the pace`
  );
}

function busyMaxOf(users: number | null): number {
  return users === null ? BUSY_MAX : Math.min(BUSY_MAX, users / (users + 1));
}

/**
 * What to do about it. The rate that the generator manages is measured: how many arrivals it started
 * for each second of work, in the median second.
 */
function adviceOf({seconds, offeredPerSecond}: GeneratorEvidence): string {
  const started = fullSeconds(seconds).flatMap(({arrivals = 0, busy}) =>
    arrivals > 0 && busy > 0 ? [(arrivals / busy) * ROOMY] : [],
  );
  const rate = started.length === 0 ? 0 : wholeRate(medianOf(started));
  if (rate < 1 || !offeredPerSecond || rate >= offeredPerSecond)
    return 'lower the load or give it more CPU';
  return `this generator manages about ${rate}/s here: try --rate ${rate}`;
}

/** Down to two digits: it is no more exact than that. */
function wholeRate(perSecond: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(perSecond)) - 1);
  return Math.floor(perSecond / step) * step;
}

function isOwn(ownMs: number, shownMs: number): boolean {
  return ownMs > Math.max(OWN_MS, OWN_PART * shownMs);
}

/** Without the first, in which the script compiles, and the last, which is not a whole one. */
function fullSeconds(seconds: readonly GeneratorSecond[]): GeneratorSecond[] {
  return seconds.slice(1, -1);
}

function isShown({count}: Lateness, share: number): boolean {
  return count >= samplesNeeded(share);
}

/** The lower of the two in the middle. */
function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** The operation whose figure a lateness would falsify most; null where none shows it. */
function smallestMs(
  operations: GeneratorEvidence['operations'],
  percentile: Percentile,
): number | null {
  const shown = operations.flatMap(({responseTime}) => responseTime[percentile] ?? []);
  return shown.length === 0 ? null : Math.min(...shown) / 1000;
}

/**
 * Whether a generator was busy in so many of its whole seconds that it, and not the target, set the
 * pace: in more than a tenth of them, and in more than one.
 */
export function isSaturated(busySeconds: number, wholeSeconds: number): boolean {
  return busySeconds > Math.max(wholeSeconds > 1 ? 1 : 0, BUSY_SECONDS * wholeSeconds);
}
